// Which thing of one version is which of the other. Each stands in one pair at most.

export interface Pairs<T> {
  readonly afterOf: ReadonlyMap<T, T>
  readonly beforeOf: ReadonlyMap<T, T>
}

export interface Pairing<T> extends Pairs<T> {
  /** Does nothing where either is in a pair already. */
  readonly pair: (before: T, after: T) => void
  readonly freeBefore: (items: readonly T[]) => readonly T[]
  readonly freeAfter: (items: readonly T[]) => readonly T[]
}

export function createPairing<T>(): Pairing<T> {
  const [afterOf, beforeOf] = [new Map<T, T>(), new Map<T, T>()]
  return {
    afterOf,
    beforeOf,
    pair: (before, after) => {
      if (afterOf.has(before) || beforeOf.has(after)) return
      afterOf.set(before, after)
      beforeOf.set(after, before)
    },
    freeBefore: (items) => items.filter((item) => !afterOf.has(item)),
    freeAfter: (items) => items.filter((item) => !beforeOf.has(item)),
  }
}

/** Things by each of their keys. */
export function byKeys<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [item])
      else known.push(item)
    }
  return found
}

/** Two things that may be one, and how much speaks for it. */
export interface Candidate<T> {
  readonly before: T
  readonly after: T
  readonly score: number
  /** Where each stands among its own. */
  readonly at: readonly [before: number, after: number]
}

/** Takes the likeliest first. Ties: those that stand earliest, then those whose places differ least. */
export function takeBest<T>({ pair }: Pairing<T>, candidates: readonly Candidate<T>[]): void {
  const inOrder = (a: Candidate<T>, b: Candidate<T>): number =>
    b.score - a.score ||
    a.at[0] + a.at[1] - b.at[0] - b.at[1] ||
    Math.abs(a.at[0] - a.at[1]) - Math.abs(b.at[0] - b.at[1]) ||
    a.at[0] - b.at[0]
  for (const { before, after } of candidates.toSorted(inOrder)) pair(before, after)
}

/** Where more would have to be weighed, the first is taken for the first, the second for the second. */
const MOST_PAIRS = 10_000

/** Pairs what has a key in common; of several that have it those that `score` says. */
export function pairByKeys<T>(
  pairing: Pairing<T>,
  [befores, afters]: readonly [readonly T[], readonly T[]],
  [keysBefore, keysAfter]: readonly [(item: T) => Iterable<string>, (item: T) => Iterable<string>],
  score: (before: T, after: T) => number = () => 0,
): void {
  const there = byKeys(pairing.freeAfter(afters), keysAfter)
  const candidates: Candidate<T>[] = []
  for (const [key, ones] of byKeys(pairing.freeBefore(befores), keysBefore)) {
    const others = there.get(key) ?? []
    const isMany = ones.length * others.length > MOST_PAIRS
    for (const [first, before] of ones.entries())
      for (const [second, after] of others.entries())
        if (!isMany || first === second)
          candidates.push({ before, after, score: score(before, after), at: [first, second] })
  }
  takeBest(pairing, candidates)
}
