// What one file of a person's own roles holds, told by its content: a role graph in JSON, or tables.
import { createProblem, type Problem } from '../../graph/checks/problems'
import type { FileBytes } from '../format'
import { LARGEST, tooLarge } from '../graphJson/readJson'
import type { Encoding } from '../readText'
import { readTableText, readTextAs } from '../readTextAs'
import { readDelimited } from '../table/delimited'
import { placeIn, type Table } from '../table/table'
import { isWorkbook, readWorkbook } from '../table/workbook'
import { distinctNames } from './distinctNames'
import { kindOfBytes, kindOfText } from './knownKinds'

/** What a file holds; `encoding` is null where it is no text. */
export type FileContent =
  | { readonly kind: 'graph'; readonly encoding: Encoding; readonly text: string }
  | {
      readonly kind: 'tables'
      readonly encoding: Encoding | null
      readonly tables: readonly Table[]
      /** Sheets that are passed over, by name. */
      readonly ignored: readonly string[]
    }
  | { readonly kind: 'nothing'; readonly encoding: Encoding | null; readonly problem: Problem }

/** How JSON begins, also as an input method for Chinese writes it; unseen spaces may stand before. A table may begin with [Draft]. */
const GRAPH = /^[\s\u200B-\u200D\u2060]*(?:\{|\[\s*["“”{[\]]|[｛［][\s\u200B-\u200D\u2060]*["“”＂{｛])/u

/** How the files begin that hold what a person wrote. */
const WRITTEN = /^\s*\{\s*"format"\s*:\s*"rungs-(readiness|notebooks)\//

/** A file, as text in an encoding where one is given. Never rejects. */
export async function readFile({ name, bytes }: FileBytes, encoding: Encoding | null): Promise<FileContent> {
  const nothing = (problem: Problem): FileContent => ({ kind: 'nothing', encoding: null, problem })
  const whole = placeIn({ file: name, sheet: null, rows: [] })
  if (bytes.length > LARGEST) return nothing({ ...tooLarge(), origin: whole })
  if (isWorkbook(bytes)) {
    const read = await readWorkbook(bytes, name)
    if ('problem' in read) return nothing(read.problem)
    const sheets = distinctNames(read.tables.map(({ sheet }) => sheet ?? ''))
    const tables = read.tables.map((table, nth) =>
      table.sheet === null ? table : { ...table, sheet: sheets[nth] ?? '' },
    )
    return { kind: 'tables', encoding: null, tables, ignored: read.ignored }
  }
  const otherKind = (found: string) => nothing(createProblem('other-kind-of-file', whole, { found }))
  const kind = kindOfBytes(bytes)
  if (kind !== null) return otherKind(kind)
  const read = encoding === null ? readTableText(bytes) : readTextAs(bytes, encoding)
  if ('fault' in read) {
    const { byte, line } = read.fault
    const origin = { kind: 'table', file: name, sheet: null, row: line, column: null } as const
    return nothing(createProblem('not-text', origin, { byte: String(byte) }))
  }
  const { text } = read
  if (text.trim() === '') return nothing(createProblem('blank-file', whole))
  const textKind = kindOfText(text)
  if (textKind !== null) return otherKind(textKind)
  if (WRITTEN.test(text)) return nothing(createProblem('written-file', whole))
  if (GRAPH.test(text)) return { kind: 'graph', encoding: read.encoding, text }
  return { kind: 'tables', encoding: read.encoding, tables: [readDelimited(text, name)], ignored: [] }
}
