// One thing that a person wrote, as a device holds it. What was deleted leaves an entry that says so: that an entry is missing
// says nothing about what anybody did.
import type { Step } from './content'
import { type Evidence, isRecord, type Note, readEvidence, readNote, readString, valueAt } from './sheet'

interface Stamped {
  /** `line:` and the id of a line, or `tick:` and the id of a responsibility; the only one of its graph. */
  readonly key: string
  /** An ISO instant. */
  readonly saved: string
  /** The page that wrote it, and how many entries that page had written by then. */
  readonly by: string
  readonly count: number
}

interface Placed {
  /** Lines stand by it, ties by their keys; any finite number. */
  readonly order: number
}

type EvidenceEntry = Stamped & Placed & Step & { readonly evidence: Evidence }
type NoteEntry = Stamped & Placed & Step & { readonly note: Note }
type LineEntry = EvidenceEntry | NoteEntry
type TickEntry = Stamped & Placed & { readonly tick: string }
/** `deleted` is the step whose sheet lost a line; null where a tick was taken away. */
type DeletedEntry = Stamped & { readonly deleted: Step | null }
export type Entry = LineEntry | TickEntry | DeletedEntry

type Unwritten<T> = Omit<T, 'by' | 'count'>
type LineDraft = Unwritten<EvidenceEntry> | Unwritten<NoteEntry>
type TickDraft = Unwritten<TickEntry>
type DeletedDraft = Unwritten<DeletedEntry>
/** An entry before any page has written it; each entry is one, too. */
export type Draft = LineDraft | TickDraft | DeletedDraft

export const isDeleted = (entry: Draft): entry is DeletedDraft => 'deleted' in entry
export const isTick = (entry: Draft): entry is TickDraft => 'tick' in entry

export const lineKey = (id: string): string => `line:${id}`
export const tickKey = (responsibility: string): string => `tick:${responsibility}`

/** The line of evidence or the note of an entry. */
export const lineOf = (entry: LineDraft): Evidence | Note => ('note' in entry ? entry.note : entry.evidence)

/** Whether the very same writing of an entry is meant. */
export const isSameWriting = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.by === b.by && a.count === b.count && a.key === b.key)

/** Whether both say the same, whenever and by whomever they were written. */
export function saySame(a: Draft, b: Draft): boolean {
  if (isDeleted(a) || isDeleted(b)) return isDeleted(a) && isDeleted(b)
  if (isTick(a) || isTick(b)) return isTick(a) && isTick(b)
  const said = (entry: LineDraft) => JSON.stringify([entry.from, entry.to, 'note' in entry, lineOf(entry)])
  return said(a) === said(b)
}

const ignore = () => undefined

function readStep(value: unknown): Step | null {
  if (!isRecord(value)) return null
  const [from, to] = ['from', 'to'].map((key) => readString(valueAt(value, key), [key], ignore))
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null
}

/** What a device gives under a key, which anybody may have altered; null when it is no entry of that key. */
export function readEntry(key: string, value: unknown): Entry | null {
  if (!isRecord(value)) return null
  const [saved, by] = ['saved', 'by'].map((name) => readString(valueAt(value, name), [name], ignore))
  const [count, order] = [valueAt(value, 'count'), valueAt(value, 'order')]
  if (typeof saved !== 'string' || typeof by !== 'string' || typeof count !== 'number') return null
  const stamped = { key, saved, by, count }
  const deleted = valueAt(value, 'deleted')
  if (deleted === null) return { ...stamped, deleted }
  if (deleted !== undefined) {
    const step = readStep(deleted)
    return step === null ? null : { ...stamped, deleted: step }
  }
  if (typeof order !== 'number' || !Number.isFinite(order)) return null
  const tick = valueAt(value, 'tick')
  if (typeof tick === 'string') return tickKey(tick) === key ? { ...stamped, order, tick } : null
  const step = readStep(value)
  if (step === null) return null
  const evidence = readEvidence(valueAt(value, 'evidence'), [], ignore)
  if (evidence !== null) return lineKey(evidence.id) === key ? { ...stamped, order, ...step, evidence } : null
  const note = readNote(valueAt(value, 'note'), [], ignore)
  return note !== null && lineKey(note.id) === key ? { ...stamped, order, ...step, note } : null
}
