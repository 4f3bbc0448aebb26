// What one file of a person's own roles holds, told by its content: a role graph in JSON, or tables.
import { createProblem, type Problem } from '../../graph/checks/problems'
import type { DraftRead } from '../../graph/draft'
import type { FileBytes } from '../format'
import { readDraft } from '../graphJson/readDraft'
import { LARGEST, tooLarge } from '../graphJson/readJson'
import { readText } from '../readText'
import { readDelimited } from '../table/delimited'
import { placeIn, type Table } from '../table/table'

/** What a file holds; `encoding` is null where it is no text. */
export type FileContent =
  | { readonly kind: 'graph'; readonly encoding: string; readonly read: DraftRead }
  | {
      readonly kind: 'tables'
      readonly encoding: string | null
      readonly tables: readonly Table[]
      /** Sheets that are passed over, by name. */
      readonly ignored: readonly string[]
    }
  | { readonly kind: 'nothing'; readonly encoding: string | null; readonly problem: Problem }

/** A file, as text in an encoding where one is given. Never rejects. */
export async function readFile({ name, bytes }: FileBytes, encoding: string | null): Promise<FileContent> {
  const nothing = (problem: Problem): FileContent => ({ kind: 'nothing', encoding: null, problem })
  const whole = placeIn({ file: name, sheet: null, rows: [] })
  if (bytes.length > LARGEST) return nothing({ ...tooLarge(), origin: whole })
  const read = readText(bytes)
  if ('fault' in read) {
    const { byte, line } = read.fault
    const origin = { kind: 'table', file: name, sheet: null, row: line, column: null } as const
    return nothing(createProblem('not-text', origin, { byte: String(byte) }))
  }
  const { text } = read
  if (text.trim() === '') return nothing(createProblem('blank-file', whole))
  if (/^\s*[{[]/.test(text)) return { kind: 'graph', encoding: encoding ?? 'utf-8', read: readDraft(text) }
  return { kind: 'tables', encoding: encoding ?? 'utf-8', tables: [readDelimited(text, name)], ignored: [] }
}
