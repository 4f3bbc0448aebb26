// Reads a readiness sheet from the text of a file: whole or not at all, and what is wrong is said.

import { formatPath, type Path } from '../../graph/checks/path'
import { currentRoleId, type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import { isRecord, LINE_LENGTH, readSheet, type Sheet, valueAt } from '../../notebook/sheet'

const FORMAT = /^rungs-readiness\/([1-9]\d*)$/

/** Most characters of a file. */
export const FILE_LENGTH = 2_000_000

/** Most lines of evidence and notes of a file; nobody writes as many by hand. */
const LINES = 1000

/** Most characters of a name from a file that are said when it is refused. */
const NAME_LENGTH = 200

/** What is wrong with a file, with the words to fill in. */
export interface FileProblem {
  readonly code:
    | 'too-large'
    | 'not-json'
    | 'not-readiness'
    | 'newer'
    | 'other-graph'
    | 'unreadable'
    | 'too-long'
    | 'too-many'
    | 'unknown-role'
    | 'unknown-step'
    /** The device did not give the file. */
    | 'not-read'
    /** All that it says is here already. */
    | 'nothing-new'
  readonly detail: Readonly<{ file?: string; at?: string; value?: string; other?: string }>
}

export type SheetFile =
  | { readonly sheet: Sheet; readonly problem: null }
  | { readonly sheet: null; readonly problem: FileProblem }

const fail = (code: FileProblem['code'], detail: FileProblem['detail'] = {}): SheetFile => ({
  sheet: null,
  problem: { code, detail },
})

/** The sheet of a file for a graph, under the present ids of its roles. Never throws. */
export function readSheetFile(text: string, graph: RoleGraph): SheetFile {
  if (text.length > FILE_LENGTH) return fail('too-large')
  const value = parseJson(text)
  if (value === undefined) return fail('not-json')
  const format = isRecord(value) ? valueAt(value, 'format') : null
  const version = typeof format === 'string' ? FORMAT.exec(format)?.[1] : undefined
  if (!isRecord(value) || version === undefined) return fail('not-readiness')
  if (version !== '1') return fail('newer')
  const id = valueAt(value, 'graph')
  if (typeof id !== 'string') return fail('unreadable', { at: formatPath(['graph']) })
  if (id !== graph.id) return fail('other-graph', { value: otherTitle(value) })
  const refused: Path[] = []
  const sheet = readSheet(valueAt(value, 'sheet'), ['sheet'], (at) => refused.push(at))
  const [first] = refused
  if (sheet === null || first !== undefined) return fail('unreadable', { at: formatPath(first ?? ['sheet']) })
  const beyond = placeBeyond(sheet)
  if (beyond !== null) return fail('too-many', { at: formatPath(beyond) })
  const long = placeOfLong(sheet)
  if (long !== null) return fail('too-long', { at: formatPath(long) })
  return ofPresent(sheet, graph)
}

/** Undefined when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function otherTitle(file: Readonly<Record<string, unknown>>): string {
  const name = valueAt(file, 'graphTitle') ?? valueAt(file, 'graph')
  return typeof name === 'string' ? short(name) : ''
}

/** A name that may be of any length; what the cut left of a character goes. */
const short = (name: string): string =>
  name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1).replace(/\p{Surrogate}$/u, '')}…` : name

/** Where the first line stands that is one too many. */
function placeBeyond({ evidence, notes }: Sheet): Path | null {
  if (evidence.length > LINES) return ['sheet', 'evidence', LINES]
  return evidence.length + notes.length > LINES ? ['sheet', 'notes', LINES - evidence.length] : null
}

function placeOfLong({ evidence, notes }: Sheet): Path | null {
  for (const [key, lines] of [
    ['evidence', evidence],
    ['notes', notes],
  ] as const) {
    const index = lines.findIndex(({ text }) => text.length > LINE_LENGTH)
    if (index >= 0) return ['sheet', key, index, 'text']
  }
  return null
}

function ofPresent(sheet: Sheet, graph: RoleGraph): SheetFile {
  const from = currentRoleId(graph, sheet.from)
  const to = currentRoleId(graph, sheet.to)
  if (from === null) return fail('unknown-role', { at: '$.sheet.from', value: short(sheet.from) })
  if (to === null) return fail('unknown-role', { at: '$.sheet.to', value: short(sheet.to) })
  if (transitionBetween(graph, from, to) === undefined)
    return fail('unknown-step', { value: from, other: to })
  return { sheet: { ...sheet, from, to }, problem: null }
}
