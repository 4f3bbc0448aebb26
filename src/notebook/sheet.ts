// What a person wrote about one step, and how it is read from text that anybody may have altered: what can be read is
// kept, and every place that cannot is named.
import type { Path } from '../graph/checks/path'
import { isDate } from './isDate'

/** One piece of evidence for a sign of readiness, in the person's own words. */
export interface Evidence {
  readonly id: string
  /** Id of the sign. */
  readonly sign: string
  /** `YYYY-MM-DD`; empty when the person took it away. */
  readonly date: string
  readonly text: string
}

/** What a person noted on one responsibility; there may be several on one. */
export interface Note {
  readonly id: string
  /** Id of the responsibility. */
  readonly responsibility: string
  readonly text: string
}

/** The readiness sheet of the step between two roles. */
export interface Sheet {
  readonly from: string
  readonly to: string
  /** When it was last changed, as an ISO instant. */
  readonly saved: string
  readonly evidence: readonly Evidence[]
  readonly notes: readonly Note[]
}

/** Most characters of one line of evidence and of one note. */
export const LINE_LENGTH = 10_000

/** Takes note of a place that cannot be read. */
export type Refuse = (at: Path) => void

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a key that the object itself has. */
export const valueAt = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The items of a list that can be read; the others are refused, as is what is no list. */
export function readList<T>(
  value: unknown,
  at: Path,
  refuse: Refuse,
  readItem: (item: unknown, at: Path, refuse: Refuse) => T | null,
): readonly T[] {
  if (!Array.isArray(value)) {
    refuse(at)
    return []
  }
  const items: readonly unknown[] = value
  return items.flatMap((item, index) => {
    const read = readItem(item, [...at, index], refuse)
    return read === null ? [] : [read]
  })
}

export function readString(value: unknown, at: Path, refuse: Refuse): string | null {
  if (typeof value === 'string' && value.isWellFormed()) return value
  refuse(at)
  return null
}

/** The strings of these keys; null, and refused, when one is missing. */
function readStrings<K extends string>(
  value: unknown,
  keys: readonly K[],
  at: Path,
  refuse: Refuse,
): ReadonlyMap<K, string> | null {
  if (!isRecord(value)) {
    refuse(at)
    return null
  }
  const read = new Map<K, string>()
  for (const key of keys) {
    const text = readString(valueAt(value, key), [...at, key], refuse)
    if (text === null) return null
    read.set(key, text)
  }
  return read
}

const EVIDENCE = ['id', 'sign', 'date', 'text'] as const
const NOTE = ['id', 'responsibility', 'text'] as const

export function readEvidence(value: unknown, at: Path, refuse: Refuse): Evidence | null {
  const read = readStrings(value, EVIDENCE, at, refuse)
  if (read === null) return null
  const [id = '', sign = '', date = '', text = ''] = EVIDENCE.map((key) => read.get(key))
  if (isDate(date)) return { id, sign, date, text }
  refuse([...at, 'date'])
  return null
}

export function readNote(value: unknown, at: Path, refuse: Refuse): Note | null {
  const read = readStrings(value, NOTE, at, refuse)
  if (read === null) return null
  const [id = '', responsibility = '', text = ''] = NOTE.map((key) => read.get(key))
  return { id, responsibility, text }
}

/** The sheet, with all of its lines that can be read; null when it is not even known which step it is about. */
export function readSheet(value: unknown, at: Path, refuse: Refuse): Sheet | null {
  const read = readStrings(value, ['from', 'to', 'saved'], at, refuse)
  if (read === null || !isRecord(value)) return null
  const [from = '', to = '', saved = ''] = read.values()
  const evidence = readList(valueAt(value, 'evidence'), [...at, 'evidence'], refuse, readEvidence)
  const notes = readList(valueAt(value, 'notes'), [...at, 'notes'], refuse, readNote)
  return { from, to, saved, evidence, notes }
}

/** Just these keys in this order, whatever else the objects hold. */
export const plainSheet = ({ from, to, saved, evidence, notes }: Sheet): Sheet => ({
  from,
  to,
  saved,
  evidence: evidence.map(({ id, sign, date, text }) => ({ id, sign, date, text })),
  notes: notes.map(({ id, responsibility, text }) => ({ id, responsibility, text })),
})
