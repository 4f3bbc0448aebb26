// Workbooks (XLSX) as tables: what a person sees in the cells of the visible sheets. A file that is none, or more than can be
// read, is refused by what it holds, before it takes time or memory.
import { createProblem, type Problem } from '../../graph/checks/problems'
import { placeIn, type Table } from './table'
import { type Archive, openArchive } from './workbook/archive'
import { compoundRefusal, isCompoundFile } from './workbook/compoundFile'
import { createRoom, type Room, tooManySheets } from './workbook/limits'
import { otherKindOf } from './workbook/otherKinds'
import { type PartReader, readPart } from './workbook/part'
import { DAMAGED, type Refusal, refuse } from './workbook/refusal'
import { type Relation, relationsOf } from './workbook/relations'
import { createSheetReader } from './workbook/sheet'
import { createSheetList, type SheetList } from './workbook/sheetList'
import { createStyles } from './workbook/styles'
import { createSharedTexts } from './workbook/texts'

export type WorkbookRead =
  | {
      readonly tables: readonly Table[]
      /** The names of the sheets that are passed over: hidden ones, and those named so. */
      readonly ignored: readonly string[]
    }
  | { readonly problem: Problem }

/** A sheet with notes of whoever fills in the others. */
const IGNORED = /^\s*[(（]\s*(?:ignore|忽略)\s*[)）]/i

/** Whether a file is a workbook by its first bytes, or is told better as one: an archive, or what Office wrote before. */
export const isWorkbook = (bytes: Uint8Array): boolean => isArchive(bytes) || isCompoundFile(bytes)

const isArchive = ([p, k, third, fourth]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))

/** The visible sheets of a workbook, in order. Never throws. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookRead> {
  const fail = ({ code, detail }: Refusal, sheet: string | null = null): WorkbookRead => ({
    problem: createProblem(code, placeIn({ file, sheet, rows: [] }), detail),
  })
  if (bytes.length === 0) return fail(refuse('blank-file'))
  if (isCompoundFile(bytes)) return fail(compoundRefusal(bytes))
  const archive = isArchive(bytes) ? openArchive(bytes) : null
  if (archive === null) return fail(DAMAGED)
  const room = createRoom()
  const opened = await openBook(archive, room)
  if ('code' in opened) return fail(opened)
  const { list, parts, context } = opened
  const isOnly = list.sheets.length === 1
  const tables: Table[] = []
  const ignored: string[] = []
  let taken = 0
  for (const { name, relation, isHidden } of list.sheets) {
    const part = parts.get(relation)
    // A sheet may be a chart.
    if (part !== undefined && part.type !== 'worksheet') continue
    if (isHidden || IGNORED.test(name)) {
      ignored.push(name)
      continue
    }
    const sheet = isOnly ? null : name
    const reader = createSheetReader({ ...context, room, taken })
    const refusal =
      tooManySheets(tables.length + 1) ?? (part ? await readPart(archive, part.name, room, reader) : DAMAGED)
    if (refusal !== null) return fail(refusal, sheet)
    taken += reader.size()
    tables.push({ file, sheet, rows: reader.rows() })
  }
  return { tables, ignored }
}

interface Book {
  readonly list: SheetList
  readonly parts: ReadonlyMap<string, Relation>
  readonly context: Pick<Parameters<typeof createSheetReader>[0], 'texts' | 'showOf'>
}

/** The list of sheets, and what their cells refer to. */
async function openBook(archive: Archive, room: Room): Promise<Book | Refusal> {
  const root = await relationsOf(archive, '', room)
  if (root.refusal !== null) return root.refusal
  const main = [...root.relations.values()].find(({ type }) => type === 'officeDocument')
  const name = main?.name ?? 'xl/workbook.xml'
  const list = createSheetList()
  if (!archive.entries.has(name) || /^(word|ppt)\/|\.bin$/.test(name)) return otherKindOf(archive)
  const { relations, refusal } = await relationsOf(archive, name, room)
  const wrong = (await readPart(archive, name, room, list)) ?? refusal
  if (wrong !== null) return wrong
  if (!list.isWorkbook()) return otherKindOf(archive)
  const texts = createSharedTexts()
  const styles = createStyles()
  const read = async (type: string, reader: PartReader): Promise<Refusal | null> => {
    const part = [...relations.values()].find((relation) => relation.type === type)
    return part !== undefined && archive.entries.has(part.name)
      ? readPart(archive, part.name, room, reader)
      : null
  }
  const spoilt = (await read('styles', styles)) ?? (await read('sharedStrings', texts))
  if (spoilt !== null) return spoilt
  const from1904 = list.from1904()
  return {
    list,
    parts: relations,
    context: { texts: texts.texts, showOf: (style) => styles.showOf(style, from1904) },
  }
}
