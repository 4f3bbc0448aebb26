// Finds what reads alike among what nothing else told of. Of many, only those are held against each other that share words which few
// have, so that the time grows with their number and not with its square.
import { type Candidate, type Pairing, takeBest } from './pairing'
import type { Bag } from './wordings'

export interface Known<T> {
  readonly item: T
  readonly bag: Bag
}

/** Up to so many pairs, each is held against each. */
const ALL_PAIRS = 2_500
/** How many entries of the index are read for one. */
const MOST_READ = 400
/** How many are then held against it. */
const MOST_HELD = 12

const wordsOf = (bag: Bag): readonly string[] =>
  [...bag].flatMap(([language, parts]) => [...parts].map((part) => `${language} ${part}`))

/** For each bag: which of the others share most of its rarest words. */
function createFindNear(bags: readonly Bag[]): (bag: Bag) => Iterable<number> {
  const index = new Map<string, number[]>()
  for (const [at, bag] of bags.entries())
    for (const word of wordsOf(bag)) {
      const known = index.get(word)
      if (known === undefined) index.set(word, [at])
      else known.push(at)
    }
  return (bag) => {
    const lists = wordsOf(bag)
      .flatMap((word) => [index.get(word) ?? []])
      .filter(({ length }) => length > 0)
      .toSorted((a, b) => a.length - b.length)
    const counts = new Map<number, number>()
    let read = 0
    for (const list of lists) {
      for (const at of list.slice(0, MOST_READ - read))
        counts.set(at, (counts.get(at) ?? 0) + 1 / list.length)
      read += list.length
      if (read >= MOST_READ) break
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
  const find = isFew ? () => afters.keys() : createFindNear(afters.map(({ bag }) => bag))
  const candidates: Candidate<T>[] = []
  for (const [first, before] of befores.entries())
    for (const second of find(before.bag)) {
      const after = afters[second]
      if (after === undefined) continue
      const score = like(before, after)
      if (score >= least)
        candidates.push({ before: before.item, after: after.item, score, at: [first, second] })
    }
  takeBest(pairing, candidates)
}
