// Fields, levels, skills, schemes and remarks that came, went or are no longer as they were.
import type { Level } from '../model'
import type { ItemChange, ItemFact, ItemList, Named } from './changes'
import { createFacts, type Facts } from './facts'
import { movedAmong } from './moved'
import type { Item } from './pairItems'
import type { Pairs } from './pairing'
import type { PairedItems, Versions } from './versions'

/** Lists whose order is seen on the map. */
const ORDERED: ReadonlySet<ItemList> = new Set<ItemList>(['fields', 'levels'])

const namedOf = ({ id, name }: Item): Named => ({ id, name })

/** What went, in its order, then what came or changed, in its own; `facts` gives what differs of those in both. */
export function changesOf<T>(
  [befores, afters]: readonly [readonly T[], readonly T[]],
  pairs: Pairs<T>,
  named: (item: T) => Named,
  facts: (before: T, after: T) => ItemChange['facts'],
): readonly ItemChange[] {
  const gone = befores
    .filter((item) => !pairs.afterOf.has(item))
    .map((item): ItemChange => ({ how: 'gone', before: named(item), after: null, facts: [] }))
  const others = afters.flatMap((item): readonly ItemChange[] => {
    const before = pairs.beforeOf.get(item)
    if (before === undefined) return [{ how: 'added', before: null, after: named(item), facts: [] }]
    const found = facts(before, item)
    return found.length === 0
      ? []
      : [{ how: 'changed', before: named(before), after: named(item), facts: found }]
  })
  return [...gone, ...others]
}

type Tell = (facts: Facts<ItemFact>, one: Item, other: Item) => void

/** What skills and schemes have beside a name. */
const tellMore =
  (list: ItemList, { before, after }: Versions): Tell =>
  (facts, one, other) => {
    if (list === 'skills')
      facts.text(
        'description',
        before.skills.get(one.id)?.description,
        after.skills.get(other.id)?.description,
      )
    if (list === 'schemes')
      facts.text('licence', before.schemes.get(one.id)?.licence, after.schemes.get(other.id)?.licence)
  }

/** By present id: the levels of the same rank, of those that are in both versions. */
function fellowsOf(
  levels: Iterable<Level>,
  presentId: (level: Level) => string | undefined,
): ReadonlyMap<string, string> {
  const byRank = new Map<number, string[]>()
  for (const level of levels) {
    const id = presentId(level)
    if (id !== undefined) byRank.set(level.rank, [...(byRank.get(level.rank) ?? []), id])
  }
  return new Map(
    [...byRank.values()].flatMap((ids) => ids.map((id) => [id, JSON.stringify(ids.toSorted())] as const)),
  )
}

/** Of levels that stood at one rank with others than they do now: their ranks. */
function tellRanks({ before, after, items }: Versions): Tell {
  const { afterOf, beforeOf } = items.levels.pairs
  const were = fellowsOf(before.levels.values(), (level) => afterOf.get(level)?.id)
  const are = fellowsOf(after.levels.values(), (level) => (beforeOf.has(level) ? level.id : undefined))
  return (facts, one, other) => {
    if (were.get(other.id) === are.get(other.id)) return
    facts.text('rank', String(before.levels.get(one.id)?.rank), String(after.levels.get(other.id)?.rank))
  }
}

/** Of those that others passed: their positions among those that are in both versions, from 1. */
function tellPositions({ pairs, before, after }: PairedItems): Tell {
  const kept = before.flatMap((item) => pairs.afterOf.get(item) ?? [])
  const stays = after.filter((item) => pairs.beforeOf.has(item))
  const moved = movedAmong(kept, stays)
  const positionsOf = (items: readonly Item[]) =>
    new Map(items.map((item, index) => [item, String(index + 1)]))
  const [old, now] = [positionsOf(kept), positionsOf(stays)]
  return (facts, _, other) => {
    if (moved.has(other)) facts.text('position', old.get(other), now.get(other))
  }
}

export function itemChanges(versions: Versions, list: ItemList): readonly ItemChange[] {
  const { before, after, items } = versions
  const { pairs } = items[list]
  const tellers: readonly Tell[] = [
    ...(ORDERED.has(list) ? [tellPositions(items[list])] : []),
    ...(list === 'levels' ? [tellRanks(versions)] : []),
    tellMore(list, versions),
  ]
  return changesOf([items[list].before, items[list].after], pairs, namedOf, (one, other) => {
    const facts = createFacts<ItemFact>(before, after)
    facts.text('id', one.id, other.id)
    facts.text('name', one.name, other.name)
    for (const tell of tellers) tell(facts, one, other)
    return facts.found
  })
}
