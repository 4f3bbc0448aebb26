// What a page knows of the entries of a notebook: what the device was last heard to hold, and what is here and it is not known
// to have. Together they are what the page shows.
import { currentRoleId, type RoleIds } from '../graph/roleGraph'
import type { Content, Step } from './content'
import { draftsBetween, type Orders, withEntries } from './entries'
import { type Draft, type Entry, isDeleted, isSameWriting, readEntry } from './entry'
import type { LeftItem } from './leftovers'
import { newId } from './newId'
import { reconcile } from './reconcile'

/** By key, as a device gives it. */
type Given = ReadonlyMap<string, unknown>

export interface Ledger {
  /** What the device is not known to have, in the order in which it was written. */
  readonly pending: () => readonly Entry[]
  readonly isEmpty: () => boolean
  /** The same, each with what was known of the device before. */
  readonly items: () => readonly LeftItem[]
  /** Enters what a person changed. */
  readonly change: (before: Content, after: Content) => void
  /** Takes in what the device holds under these keys: what is to be shown, and the keys of what is no entry. */
  readonly hear: (
    keys: readonly string[],
    held: Given,
  ) => { readonly shown: readonly Entry[]; readonly broken: ReadonlySet<string> }
  /** The keys that the device held and holds no more. */
  readonly gone: (held: Given) => readonly string[]
  /** Takes in what the device holds after a write: whether it kept all that was sent, and what is to be shown. */
  readonly confirm: (
    sent: readonly Entry[],
    there: Given,
  ) => { readonly isKept: boolean; readonly shown: readonly Entry[] }
  /** Enters what another page left, but for what is pending here: what is to be shown. */
  readonly takeOver: (items: readonly LeftItem[]) => readonly Entry[]
  readonly isPending: (key: string) => boolean
  /** The content with what is to be shown. */
  readonly shownIn: (content: Content, entries: readonly Entry[]) => Content
}

export function createLedger(graph: RoleIds): Ledger {
  const known = new Map<string, Entry>()
  const pending = new Map<string, Entry>()
  const page = newId()
  let count = 0
  const byMe = (draft: Draft): Entry => {
    count += 1
    return { ...draft, by: page, count }
  }

  let last = 0
  const orders: Orders = {
    of: (key) => {
      const entry = pending.get(key) ?? known.get(key)
      return entry === undefined || isDeleted(entry) ? undefined : entry.order
    },
    next: () => {
      // By the clock, what is written before the device has told stands after what it holds.
      last = Math.max(last + 1, Date.now())
      return last
    },
  }

  const presentStep = ({ from, to }: Step): Step => ({
    from: currentRoleId(graph, from) ?? from,
    to: currentRoleId(graph, to) ?? to,
  })

  /** Brings what was written by one who knew `before` together with what the device is known to hold. */
  const join = (before: Draft | undefined, mine: Entry | Draft): readonly Entry[] => {
    const theirs = known.get(mine.key)
    pending.delete(mine.key)
    // What a page wrote later is what became of what it wrote before, whether it heard of that or not.
    const isLater = 'by' in mine && theirs?.by === mine.by && theirs.count < mine.count
    const joined = theirs === undefined || isLater ? [mine] : reconcile(before, theirs, mine, newId)
    return joined.map((one) => {
      if (one === theirs) return theirs
      const entry = 'by' in one ? one : byMe(one)
      pending.set(entry.key, entry)
      return entry
    })
  }

  /** Whether the page that left it has written it, or what came after, itself. */
  const isStale = (entry: Entry | Draft): boolean => {
    const theirs = known.get(entry.key)
    return 'by' in entry && theirs?.by === entry.by && theirs.count >= entry.count
  }

  const hear: Ledger['hear'] = (keys, held) => {
    const broken = new Set<string>()
    const shown: Entry[] = []
    for (const key of keys) {
      const value = held.get(key)
      const theirs = value === undefined ? undefined : readEntry(key, value)
      const before = known.get(key)
      const mine = pending.get(key)
      if (theirs === null) broken.add(key)
      else if (theirs === undefined) {
        // Where it was cleared, what is here is all that is left.
        if (before !== undefined && mine === undefined) pending.set(key, before)
        known.delete(key)
      } else if (!isSameWriting(before, theirs)) {
        known.set(key, theirs)
        if (mine === undefined) shown.push(theirs)
        else if (isSameWriting(mine, theirs)) pending.delete(key)
        else shown.push(...join(before, mine))
      }
    }
    return { shown, broken }
  }

  return {
    pending: () => [...pending.values()],
    isEmpty: () => pending.size === 0,
    items: () => [...pending.values()].map((entry) => ({ before: known.get(entry.key), entry })),
    change: (before, after) => {
      for (const draft of draftsBetween(before, after, orders)) pending.set(draft.key, byMe(draft))
    },
    hear,
    gone: (held) => [...known.keys()].filter((key) => held.get(key) === undefined),
    confirm: (sent, there) => {
      let isKept = true
      const others: string[] = []
      for (const entry of sent) {
        const { key } = entry
        const now = readEntry(key, there.get(key))
        // What stood there before the write is no sign of it; any other page brought its own together with it.
        if (now === null || isSameWriting(now, known.get(key))) isKept = false
        else {
          known.set(key, entry)
          if (pending.get(key) === entry) pending.delete(key)
          if (!isSameWriting(now, entry)) others.push(key)
        }
      }
      return { isKept, shown: hear(others, there).shown }
    },
    takeOver: (items) =>
      items.flatMap(({ before, entry }) =>
        pending.has(entry.key) || isStale(entry) ? [] : join(before, entry),
      ),
    isPending: (key) => pending.has(key),
    shownIn: (content, entries) => {
      for (const entry of entries) if (!isDeleted(entry) && entry.order > last) last = Math.ceil(entry.order)
      return withEntries(content, entries, orders.of, presentStep)
    },
  }
}
