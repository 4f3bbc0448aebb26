// What becomes of an entry that two pages wrote. Nothing typed goes: a line goes only when one took it away and the other left
// it as it was, and where both changed its text, both wordings stay.
import { type Draft, isDeleted, isTick, lineKey, saySame } from './entry'
import { bothOf } from './merge'
import type { Evidence, Note } from './sheet'

/** Smaller than what lies between two entries, which is about a millisecond, and large enough to be told beside today's. */
const JUST_AFTER = 2 ** -10

/**
 * What is to stand under the key, and under a key of its own what else must not be lost. `theirs` itself where that is all.
 * @param before what was last known of the device; undefined where nothing was
 * @param freshId gives an id that no line has
 */
export function reconcile<T extends Draft, M extends Draft>(
  before: Draft | undefined,
  theirs: T,
  mine: M,
  freshId: () => string,
): readonly (T | M | Draft)[] {
  if (saySame(theirs, mine)) return [theirs]
  const isAsBefore = (entry: Draft) => before !== undefined && saySame(before, entry)
  if (isAsBefore(mine)) return [theirs]
  if (isAsBefore(theirs)) return [mine]
  if (isDeleted(mine)) return [theirs]
  if (isDeleted(theirs) || isTick(mine) || isTick(theirs)) return [mine]
  const { from, to, order } = mine
  const saved = mine.saved > theirs.saved ? mine.saved : theirs.saved
  const place = (id: string, index: number) => ({
    key: lineKey(id),
    saved,
    from,
    to,
    order: order + index * JUST_AFTER,
  })
  const anew = <L extends Evidence | Note>(line: L): L => ({ ...line, id: freshId() })
  const isOneSheet = theirs.from === from && theirs.to === to
  if (isOneSheet && 'evidence' in mine && 'evidence' in theirs) {
    const old = before !== undefined && 'evidence' in before ? before.evidence : undefined
    return bothOf(old, theirs.evidence, mine.evidence, anew).map((evidence, index) => ({
      ...place(evidence.id, index),
      evidence,
    }))
  }
  if (isOneSheet && 'note' in mine && 'note' in theirs) {
    const old = before !== undefined && 'note' in before ? before.note : undefined
    return bothOf(old, theirs.note, mine.note, anew).map((note, index) => ({
      ...place(note.id, index),
      note,
    }))
  }
  // One id for two things, as files that were made by hand may have it.
  const id = freshId()
  const other = {
    key: lineKey(id),
    saved: theirs.saved,
    from: theirs.from,
    to: theirs.to,
    order: theirs.order,
  }
  return [
    mine,
    'note' in theirs
      ? { ...other, note: { ...theirs.note, id } }
      : { ...other, evidence: { ...theirs.evidence, id } },
  ]
}
