// The whole graph in its own format, as docs/format.md describes it. Read back, it is the same.

import { createProblem } from '../../graph/checks/problems'
import type { DraftRead } from '../../graph/draft'
import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { FileBytes, Format } from '../format'
import { readText } from '../readText'
import { readDraft } from './readDraft'
import { LARGEST, tooLarge } from './readJson'

const MARK_BYTES = 3

/** What takes too many bytes is not even decoded. */
function read({ bytes }: FileBytes): DraftRead {
  if (bytes.length > LARGEST + MARK_BYTES) return { draft: null, problems: [tooLarge()] }
  const read = readText(bytes)
  if ('text' in read) {
    const { draft, problems } = readDraft(read.text)
    const lost = read.replaced && createProblem('lost-character', { kind: 'text', ...read.replaced })
    return { draft, problems: lost === null ? problems : [...problems, lost] }
  }
  const { line, column, byte } = read.fault
  const problem = createProblem('not-text', { kind: 'text', line, column }, { byte: String(byte) })
  return { draft: null, problems: [problem] }
}

export const writeGraphJson = ({ graph }: GraphContent): string => `${JSON.stringify(graph.data, null, 2)}\n`

export const graphJson = {
  id: 'graph-json',
  holds: 'graph',
  extension: 'json',
  type: 'application/json',
  detect: createDetect('json', ({ start }) => /"format"\s*:\s*"role-graph\//.test(start)),
  read,
  write: writeGraphJson,
} as const satisfies Format<'graph'>
