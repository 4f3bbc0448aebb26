// What is written for a graph and does not stand among its entries: the journal of a page of what it had not kept yet, and
// the one text that an earlier version kept a notebook in.
import type { RoleIds } from '../graph/roleGraph'
import { NOTHING } from './content'
import { readNotebook } from './document'
import { draftsBetween } from './entries'
import { type Draft, type Entry, readEntry } from './entry'
import { isRecord, valueAt } from './sheet'
import type { Leftover } from './storage'

/** Something that a page wrote, and what it had known of the device until then. */
export interface LeftItem {
  readonly before: Draft | undefined
  readonly entry: Entry | Draft
}

/** `isWhole` when the items are all that the text says. */
export interface Left {
  readonly isNewer: boolean
  readonly isWhole: boolean
  readonly items: readonly LeftItem[]
}

const FORMAT = 'rungs-journal/1'

/** Most characters of a journal: it is written anew at each key. */
const JOURNAL_LENGTH = 60_000

/** What `readLeftover` reads; null when it would take too long to write. */
export function formatJournal(items: readonly LeftItem[]): string | null {
  if (items.length > JOURNAL_LENGTH / 200) return null
  const text = JSON.stringify({ format: FORMAT, items })
  return text.length > JOURNAL_LENGTH ? null : text
}

function readJournal(value: unknown): Left {
  const items = isRecord(value) ? valueAt(value, 'items') : undefined
  const list: readonly unknown[] = Array.isArray(items) ? items : []
  const read = list.flatMap((item): readonly LeftItem[] => {
    const entry = isRecord(item) ? entryAt(item, 'entry') : null
    return isRecord(item) && entry !== null ? [{ before: entryAt(item, 'before') ?? undefined, entry }] : []
  })
  return { isNewer: false, isWhole: Array.isArray(items) && read.length === list.length, items: read }
}

function entryAt(item: Readonly<Record<string, unknown>>, name: string): Entry | null {
  const value = valueAt(item, name)
  const key = isRecord(value) ? valueAt(value, 'key') : undefined
  return typeof key === 'string' ? readEntry(key, value) : null
}

/** Never throws. */
export function readLeftover({ text, before, isUnreadable }: Omit<Leftover, 'settle'>, graph: RoleIds): Left {
  if (isUnreadable) return { isNewer: false, isWhole: false, items: [] }
  try {
    const value: unknown = JSON.parse(text)
    if (isRecord(value) && valueAt(value, 'format') === FORMAT) return readJournal(value)
  } catch {
    // No JSON, as may be found where a notebook was.
  }
  const stored = readNotebook(text, graph)
  if (stored.kind === 'newer') return { isNewer: true, isWhole: false, items: [] }
  const old = before === null ? null : readNotebook(before, graph)
  const known = new Map(
    old?.kind === 'read' ? draftsOf(old.content).map((draft) => [draft.key, draft] as const) : [],
  )
  const items = draftsOf(stored.content).map((entry) => ({ before: known.get(entry.key), entry }))
  return { isNewer: false, isWhole: stored.isWhole, items }
}

function draftsOf(content: Parameters<typeof draftsBetween>[1]): readonly Draft[] {
  let place = 0
  return draftsBetween(NOTHING, content, { of: () => undefined, next: () => ++place })
}
