// Finds what reads alike among what nothing else told of. Of many, only those are held against each other that share words which few
// have, and of those which many have, the ones that stand at about the same place: the time does not grow with the square of their number.
import { type Candidate, type Pairing, takeBest } from './pairing'

/** Something with the words that it may be found by. */
export interface Known<T> {
  readonly item: T
  readonly words: readonly string[]
}

/** Up to so many pairs, each is held against each. */
const ALL_PAIRS = 2_500
/** How many entries of the index are read in all, and for one at least and at most. */
const MOST_READ = 6_000_000
const LEAST_READ_EACH = 40
const MOST_READ_EACH = 1_000
/** How many are then held against it. */
const MOST_HELD = 8

/** The part of a rising list of at most `length` entries whose middle is nearest to `place`. */
function around(list: readonly number[], place: number, length: number): readonly number[] {
  if (list.length <= length) return list
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - (length >> 1), list.length - length))
  return list.slice(start, start + length)
}

/** Gives which of `others` share most of the rarest words of something; `place` is where it would stand among them. */
function createFindNear(others: readonly Known<unknown>[], mostRead: number) {
  const index = new Map<string, number[]>()
  for (const [at, { words }] of others.entries())
    for (const word of words) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [at])
      else known.push(at)
    }
  return ({ words }: Known<unknown>, place: number): Iterable<number> => {
    const lists = words.flatMap((word) => {
      const list = index.get(word)
      return list === undefined ? [] : [list]
    })
    const counts = new Map<number, number>()
    let left = mostRead
    for (const list of lists.toSorted((a, b) => a.length - b.length)) {
      if (left <= 0) break
      for (const at of around(list, place, left)) counts.set(at, (counts.get(at) ?? 0) + 1 / list.length)
      left -= list.length
    }
    return [...counts]
      .toSorted(([a, first], [b, second]) => second - first || a - b)
      .slice(0, MOST_HELD)
      .map(([at]) => at)
  }
}

/** Pairs those whose likeness, as `like` gives it, is `least` or more, the likeliest first. */
export function pairAlike<T, K extends Known<T>>(
  pairing: Pairing<T>,
  [befores, afters]: readonly [readonly K[], readonly K[]],
  like: (before: K, after: K) => number,
  least: number,
): void {
  if (befores.length === 0 || afters.length === 0) return
  const isFew = befores.length * afters.length <= ALL_PAIRS
  const mostRead = Math.round(MOST_READ / befores.length)
  const find = isFew
    ? () => afters.keys()
    : createFindNear(afters, Math.max(LEAST_READ_EACH, Math.min(mostRead, MOST_READ_EACH)))
  const candidates: Candidate<T>[] = []
  for (const [first, before] of befores.entries())
    for (const second of find(before, (first * afters.length) / befores.length)) {
      const after = afters[second]
      if (after === undefined) continue
      const score = like(before, after)
      if (score >= least)
        candidates.push({ before: before.item, after: after.item, score, at: [first, second] })
    }
  takeBest(pairing, candidates)
}
