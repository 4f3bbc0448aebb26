// Which field, level, skill, scheme or remark of one version is which of the other: by its id, by its name in any language, by what
// belongs to it.
import type { Text } from '../model'
import type { RoleGraph } from '../roleGraph'
import { type Candidate, createPairing, type Pairing, type Pairs, pairByKeys, takeBest } from './pairing'
import { keysOfText } from './wordings'

export interface Item {
  readonly id: string
  readonly name: Text
}

/** So much of what belongs to either must belong to both. */
const LEAST = 0.6

/** By ids, then by names. */
export function pairNamed<T extends Item>(
  [befores, afters]: readonly [readonly T[], readonly T[]],
  before: RoleGraph,
  after: RoleGraph,
): Pairing<T> {
  const pairing = createPairing<T>()
  const ids = ({ id }: T) => [id]
  pairByKeys(pairing, [befores, afters], [ids, ids])
  pairByKeys(
    pairing,
    [befores, afters],
    [({ name }) => keysOfText(name, before), ({ name }) => keysOfText(name, after)],
  )
  return pairing
}

/** Pairs those of the others that have the same members, `fewest` at least: `idsOf` gives what something belongs to. */
export function pairByMembers<T extends Item, Member>(
  pairing: Pairing<T>,
  [befores, afters]: readonly [readonly T[], readonly T[]],
  members: Pairs<Member>,
  idsOf: (member: Member) => readonly string[],
  fewest: number,
): void {
  const free = [pairing.freeBefore(befores), pairing.freeAfter(afters)] as const
  if (free[0].length === 0 || free[1].length === 0) return
  const placesOf = (items: readonly T[]) => new Map(items.map(({ id }, index) => [id, index]))
  const [first, second] = [placesOf(free[0]), placesOf(free[1])]
  const sizes = [new Map<number, number>(), new Map<number, number>()] as const
  const shared = new Map<number, Map<number, number>>()
  const more = (counts: Map<number, number>, at: number) => counts.set(at, (counts.get(at) ?? 0) + 1)
  for (const [before, after] of members.afterOf) {
    const there = idsOf(after).flatMap((id) => second.get(id) ?? [])
    for (const at of there) more(sizes[1], at)
    for (const at of idsOf(before).flatMap((id) => first.get(id) ?? [])) {
      more(sizes[0], at)
      const counts = shared.get(at) ?? new Map<number, number>()
      shared.set(at, counts)
      for (const other of there) more(counts, other)
    }
  }
  const candidates: Candidate<T>[] = []
  for (const [at, counts] of shared)
    for (const [other, count] of counts) {
      const score = (2 * count) / ((sizes[0].get(at) ?? 0) + (sizes[1].get(other) ?? 0))
      const [before, after] = [free[0][at], free[1][other]]
      if (before && after && score >= LEAST && count >= fewest)
        candidates.push({ before, after, score, at: [at, other] })
    }
  takeBest(pairing, candidates)
}
