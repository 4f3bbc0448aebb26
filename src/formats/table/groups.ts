// The fields or levels that roles are told to belong to, each once, and what stands in for them where the tables tell of none.

import { createTaken, idOf, saidIdOf, shortIdOf } from '../../graph/makeId'
import type { About } from './about'
import type { Placing } from './describe'
import type { GatheredMove } from './moveBook'
import type { Names } from './names'
import { type LevelOrder, orderLevels } from './orderLevels'
import { risingDepth } from './risingDepth'
import type { GatheredRole } from './roleBook'
import { firstOf, type Wordings } from './wordings'

interface Group {
  readonly id: string
  readonly name: Wordings
  /** As the tables count it, else from 1. */
  readonly rank: number
}

export interface Groups {
  /** In order, the first level first. */
  readonly list: readonly Group[]
  /** The names that the tables give, in the same order. */
  readonly names: readonly string[]
  /** What tells those apart, also where two have one name. */
  readonly keys: readonly string[]
  readonly by: LevelOrder
  readonly idOf: (role: GatheredRole) => string
  /** From 0. */
  readonly rankOf: (role: GatheredRole) => number
  /** Whether the tables do not say it of this role. */
  readonly isMade: (role: GatheredRole) => boolean
}

/** More steps one after another than this make a map of too many columns: what comes after them stands in the last. */
const MOST_STEPS = 12

interface Told {
  readonly said: string
  readonly name: Wordings
  readonly order: number | null
}

/** `rises`: the promotions, from which levels are put in order and, where there are none, made. */
export function createGroups(
  roles: readonly GatheredRole[],
  of: 'field' | 'level',
  about: About,
  rises: readonly GatheredMove[],
  names: Names,
): Groups {
  const keyOf = createKey(
    roles.map((role) => role[of]),
    names,
  )
  const told = new Map<string, Told>()
  for (const role of roles) {
    const { id, name, order, origin } = role[of]
    const key = keyOf(role[of])
    if (key === '') continue
    const held = told.get(key)
    if (held === undefined)
      told.set(key, { said: id, name: name.size > 0 ? name : new Map([['', id]]), order })
    else if (origin !== null && names.keyOf(firstOf(name)) === names.keyOf(firstOf(held.name)))
      names.tell({ text: firstOf(name), origin }, firstOf(held.name))
  }
  if (told.size === 0) return of === 'level' ? steps(roles, about, rises) : one(about)
  const pairs = rises.map(({ from, to }) => [keyOf(from[of]), keyOf(to[of])] as const)
  const { keys, by } =
    of === 'level'
      ? orderedLevels(told, pairs, about, names.keyOf)
      : { keys: inOrder(told), by: 'as-listed' as const }
  const isCounted = of === 'field' || (about.levels === null && isOrdered(told))
  const take = createTaken()
  const named = keys.map((key) => {
    const { said, name, order } = told.get(key) ?? { said: '', name: new Map([['', key]]), order: null }
    const id = said === '' ? idOf(firstOf(name)) : saidIdOf(said)
    return { key, id: take(id || shortIdOf(said || firstOf(name))), name, order }
  })
  // What is not said stands before what is, so that nobody is taken to be at the top.
  const unsaid = { key: '', id: 'not-stated', name: new Map([['', about.words.notStated]]), order: null }
  const all = roles.some((role) => keyOf(role[of]) === '')
    ? [{ ...unsaid, id: take(unsaid.id) }, ...named]
    : named
  const isRanked = isCounted && all.length === named.length
  const list = all.map(({ key, id, name, order }, index) => ({
    key,
    id,
    name,
    rank: isRanked ? (order ?? index + 1) : index + 1,
  }))
  const place = new Map(list.map(({ key }, index) => [key, index]))
  const rankOf = (role: GatheredRole) => place.get(keyOf(role[of])) ?? 0
  return {
    list,
    names: named.map(({ name }) => firstOf(name)),
    keys,
    by,
    rankOf,
    idOf: (role) => list[rankOf(role)]?.id ?? '',
    isMade: (role) => keyOf(role[of]) === '',
  }
}

/** What tells one group from another: its id, where a table gives it, else its name. Empty where neither is told. */
function createKey(placings: readonly Placing[], { keyOf }: Names): (placing: Placing) => string {
  const byName = new Map<string, string>()
  for (const { id, name } of placings)
    if (id !== '' && name.size > 0 && !byName.has(keyOf(firstOf(name))))
      byName.set(keyOf(firstOf(name)), `id ${id}`)
  return ({ id, name }) => {
    if (id !== '') return `id ${id}`
    const folded = keyOf(firstOf(name))
    return folded === '' ? '' : (byName.get(folded) ?? `name ${folded}`)
  }
}

const isOrdered = (told: ReadonlyMap<string, Told>): boolean =>
  [...told.values()].every(({ order }) => order !== null)

/** As the tables count them, else as they come. */
const inOrder = (told: ReadonlyMap<string, Told>): readonly string[] =>
  isOrdered(told)
    ? [...told.keys()].toSorted((a, b) => (told.get(a)?.order ?? 0) - (told.get(b)?.order ?? 0))
    : [...told.keys()]

/** As the person has put them; those that they do not name come after, as they are told. */
function orderedLevels(
  told: ReadonlyMap<string, Told>,
  rises: readonly (readonly [string, string])[],
  { levels }: About,
  same: Names['keyOf'],
): { readonly keys: readonly string[]; readonly by: LevelOrder } {
  const nameOf = (key: string) => same(firstOf(told.get(key)?.name ?? new Map()))
  const byName = new Map([...told.keys()].map((key) => [nameOf(key), key]))
  const isUnclear = byName.size < told.size
  const ordered = isOrdered(told)
    ? { keys: inOrder(told), by: 'numbers' as const }
    : isUnclear
      ? { keys: [...told.keys()], by: 'as-listed' as const }
      : byNames()
  if (levels === null) return ordered
  const wanted = new Map(levels.map((level, index) => [level, index]))
  const byFolded = new Map(levels.map((level, index) => [same(level), index]))
  const place = (key: string) => wanted.get(key) ?? byFolded.get(nameOf(key)) ?? levels.length
  return { keys: ordered.keys.toSorted((a, b) => place(a) - place(b)), by: ordered.by }

  function byNames() {
    const { names, by } = orderLevels(
      [...byName.keys()],
      rises.map(([low, high]) => [nameOf(low), nameOf(high)] as const),
    )
    return { keys: names.flatMap((name) => byName.get(name) ?? []), by }
  }
}

/** One group for all roles. */
const one = ({ words }: About): Groups => ({
  list: [{ id: 'all', name: new Map([['', words.all]]), rank: 1 }],
  names: [],
  keys: [],
  by: 'as-listed',
  rankOf: () => 0,
  idOf: () => 'all',
  isMade: () => true,
})

/** By how many promotions lead up to a role. */
function steps(roles: readonly GatheredRole[], about: About, rises: readonly GatheredMove[]): Groups {
  const { depth } = risingDepth(
    roles.map(({ id }) => id),
    rises.map(({ from, to }) => [from.id, to.id]),
  )
  const deepest = [...depth.values()].reduce((most, one) => Math.max(most, one), 0)
  const most = Math.min(MOST_STEPS - 1, deepest)
  if (most === 0) return one(about)
  const rankOf = ({ id }: GatheredRole) => Math.min(most, depth.get(id) ?? 0)
  return {
    list: Array.from({ length: most + 1 }, (_, nth) => ({
      id: `step-${nth + 1}`,
      name: new Map([['', about.words.step(nth + 1)]]),
      rank: nth + 1,
    })),
    names: [],
    keys: [],
    by: 'transitions',
    rankOf,
    idOf: (role) => `step-${rankOf(role) + 1}`,
    isMade: () => true,
  }
}
