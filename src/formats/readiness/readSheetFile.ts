// Reads a readiness sheet from a file: whole or not at all, and what is wrong is said. What a graph has to say to it comes last,
// so that all else can be done where there is none.
import { formatPath, type Path } from '../../graph/checks/path'
import { currentRoleId, type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import { isRecord, LINE_LENGTH, readSheet, type Sheet, valueAt } from '../../notebook/sheet'
import { type FileProblem, fail, readFileText } from './fileProblem'

const FORMAT = /^rungs-readiness\/([1-9]\d*)$/

/** Most characters of a file. */
export const FILE_LENGTH = 2_000_000

/** Most lines of evidence and notes of a file; nobody writes as many by hand. */
const LINES = 1000

/** Most characters of a name from a file that are said when it is refused. */
const NAME_LENGTH = 200

export type SheetFile =
  | { readonly sheet: Sheet; readonly problem: null }
  | { readonly sheet: null; readonly problem: FileProblem }

/** A sheet under the ids that its file has, and the graph that it is said to belong to. */
interface SheetAsFiled {
  readonly sheet: Sheet
  readonly graph: string
  readonly graphTitle: string
}

export type SheetRead =
  | { readonly filed: SheetAsFiled; readonly problem: null }
  | { readonly problem: FileProblem }

/** The sheet of a file for a graph, under the present ids of its roles. Never throws. */
export function readSheetFile(text: string, graph: RoleGraph): SheetFile {
  if (text.length > FILE_LENGTH) return { sheet: null, ...fail('too-large') }
  const read = readFileText(text)
  return sheetFor(read.problem === null ? readSheetValue(read.value) : read, graph)
}

/** The sheet that the value of a file is. */
export function readSheetValue(value: unknown): SheetRead {
  const format = isRecord(value) ? valueAt(value, 'format') : null
  const version = typeof format === 'string' ? FORMAT.exec(format)?.[1] : undefined
  if (!isRecord(value) || version === undefined) return fail('not-readiness')
  if (version !== '1') return fail('newer')
  const graph = valueAt(value, 'graph')
  if (typeof graph !== 'string') return fail('unreadable', { at: formatPath(['graph']) })
  const refused: Path[] = []
  const sheet = readSheet(valueAt(value, 'sheet'), ['sheet'], (at) => refused.push(at))
  const [first] = refused
  if (sheet === null || first !== undefined) return fail('unreadable', { at: formatPath(first ?? ['sheet']) })
  const beyond = placeBeyond(sheet)
  if (beyond !== null) return fail('too-many', { at: formatPath(beyond) })
  const empty = placeOfText(sheet, (text) => text.includes('\u0000'))
  if (empty !== null) return fail('unreadable', { at: formatPath(empty) })
  const long = placeOfText(sheet, (text) => text.length > LINE_LENGTH)
  if (long !== null) return fail('too-long', { at: formatPath(long) })
  const title = valueAt(value, 'graphTitle')
  return { filed: { sheet, graph, graphTitle: typeof title === 'string' ? title : graph }, problem: null }
}

/** A name that may be of any length; what the cut left of a character goes. */
const short = (name: string): string =>
  name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1).replace(/\p{Surrogate}$/u, '')}…` : name

/** Where the first line stands that is one too many. */
function placeBeyond({ evidence, notes }: Sheet): Path | null {
  if (evidence.length > LINES) return ['sheet', 'evidence', LINES]
  return evidence.length + notes.length > LINES ? ['sheet', 'notes', LINES - evidence.length] : null
}

/** Of the first line whose text is so. */
function placeOfText({ evidence, notes }: Sheet, isSo: (text: string) => boolean): Path | null {
  for (const [key, lines] of [
    ['evidence', evidence],
    ['notes', notes],
  ] as const) {
    const index = lines.findIndex(({ text }) => isSo(text))
    if (index >= 0) return ['sheet', key, index, 'text']
  }
  return null
}

/** What was read, for a graph. */
export function sheetFor(read: SheetRead, graph: RoleGraph): SheetFile {
  const refuse = (...told: Parameters<typeof fail>): SheetFile => ({ sheet: null, ...fail(...told) })
  if (read.problem !== null) return { sheet: null, problem: read.problem }
  const { sheet, graph: id, graphTitle } = read.filed
  if (id !== graph.id) return refuse('other-graph', { value: short(graphTitle) })
  const from = currentRoleId(graph, sheet.from)
  const to = currentRoleId(graph, sheet.to)
  if (from === null) return refuse('unknown-role', { at: '$.sheet.from', value: short(sheet.from) })
  if (to === null) return refuse('unknown-role', { at: '$.sheet.to', value: short(sheet.to) })
  if (transitionBetween(graph, from, to) === undefined)
    return refuse('unknown-step', { value: from, other: to })
  return { sheet: { ...sheet, from, to }, problem: null }
}
