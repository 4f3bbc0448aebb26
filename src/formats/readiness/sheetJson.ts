// A readiness sheet as a file that can be opened again.
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingOf } from '../../graph/text'
import { plainSheet } from '../../notebook/sheet'
import type { SheetContent } from '../contents'
import { createDetect } from '../detect'
import type { FileBytes, Format } from '../format'
import type { Reader } from '../reader'
import { readFileBytes } from './fileProblem'
import { readSheetValue, type SheetFile, sheetFor } from './readSheetFile'
import { stepName } from './sheetWords'

/** As JSON, indented. The titles are for people who open the file in an editor; nothing reads the step again. */
export function writeSheetJson(content: SheetContent, reader: Reader): string {
  const { graph, sheet } = content
  const file = {
    format: 'rungs-readiness/1',
    graph: graph.id,
    graphTitle: wordingOf(graph.title, reader.language, graph.languages).value,
    step: stepName(content, reader),
    sheet: plainSheet(sheet),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

export const sheetJson = {
  id: 'sheet-json',
  holds: 'sheet',
  extension: 'json',
  type: 'application/json',
  detect: createDetect('json', ({ start }) => /"format"\s*:\s*"rungs-readiness\//.test(start)),
  read: ({ bytes }: FileBytes, graph: RoleGraph): SheetFile => {
    const read = readFileBytes(bytes)
    return sheetFor(read.problem === null ? readSheetValue(read.value) : read, graph)
  },
  write: writeSheetJson,
} as const satisfies Format<'sheet'>
