// The fields or levels that roles are told to belong to, each once, and what stands in for them where the tables tell of none.
import type { About } from './about'
import { createTaken, idOf, shortIdOf } from './makeId'
import type { GatheredMove } from './moveBook'
import { type LevelOrder, orderLevels } from './orderLevels'
import { risingDepth } from './risingDepth'
import type { GatheredRole } from './roleBook'
import { firstOf, fold, type Wordings } from './wordings'

interface Group {
  readonly id: string
  readonly name: Wordings
}

export interface Groups {
  /** In order, the first level first. */
  readonly list: readonly Group[]
  /** The names that the tables give, in the same order. */
  readonly names: readonly string[]
  readonly by: LevelOrder
  readonly idOf: (role: GatheredRole) => string
  /** From 0. */
  readonly rankOf: (role: GatheredRole) => number
  /** Whether the tables do not say it of this role. */
  readonly isMade: (role: GatheredRole) => boolean
}

/** More steps one after another than this make a map of too many columns: what comes after them stands in the last. */
const MOST_STEPS = 12

/** `rises`: the promotions, from which levels are put in order and, where there are none, made. */
export function createGroups(
  roles: readonly GatheredRole[],
  of: 'field' | 'level',
  about: About,
  rises: readonly GatheredMove[],
): Groups {
  const wordingsOf = (role: GatheredRole) => (of === 'field' ? role.field : role.level)
  const saidId = (role: GatheredRole) => (of === 'field' ? role.fieldId : role.levelId)
  const nameOf = (role: GatheredRole) => firstOf(wordingsOf(role)) || saidId(role)
  const named = new Map<string, { readonly said: string; readonly name: Wordings }>()
  for (const role of roles) {
    const name = nameOf(role)
    const wordings = wordingsOf(role)
    const named_ = wordings.size > 0 ? wordings : new Map([['', name]])
    if (name !== '' && !named.has(fold(name)))
      named.set(fold(name), { said: saidId(role) || name, name: named_ })
  }
  if (named.size === 0) return of === 'level' ? steps(roles, about, rises) : one(about)
  const pairs = rises.map(({ from, to }) => [fold(nameOf(from)), fold(nameOf(to))] as const)
  const ordered =
    of === 'level'
      ? order([...named.keys()], pairs, about)
      : { names: [...named.keys()], by: 'as-listed' as const }
  const take = createTaken()
  const list = ordered.names.map((key) => {
    const { said, name } = named.get(key) ?? { said: key, name: new Map([['', key]]) }
    return { key, id: take(idOf(said) || shortIdOf(said)), name }
  })
  const names = list.map(({ name }) => firstOf(name))
  // What is not said stands before what is, so that nobody is taken to be at the top.
  if (roles.some((role) => nameOf(role) === ''))
    list.unshift({ key: '', id: take('not-stated'), name: new Map([['', about.words.notStated]]) })
  const rank = new Map(list.map(({ key }, index) => [key, index]))
  const rankOf = (role: GatheredRole) => rank.get(fold(nameOf(role))) ?? 0
  return {
    list,
    names,
    by: ordered.by,
    rankOf,
    idOf: (role) => list[rankOf(role)]?.id ?? '',
    isMade: (role) => nameOf(role) === '',
  }
}

/** As the person has put them; those that they do not name come after, as they are told. */
function order(names: readonly string[], rises: readonly (readonly [string, string])[], { levels }: About) {
  const told = orderLevels(names, rises)
  if (levels === null) return told
  const wanted = levels.map(fold)
  const place = (name: string) => (wanted.includes(name) ? wanted.indexOf(name) : wanted.length)
  return { names: told.names.toSorted((a, b) => place(a) - place(b)), by: told.by }
}

/** One group for all roles. */
const one = ({ words }: About): Groups => ({
  list: [{ id: 'all', name: new Map([['', words.all]]) }],
  names: [],
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
    })),
    names: [],
    by: 'transitions',
    rankOf,
    idOf: (role) => `step-${rankOf(role) + 1}`,
    isMade: () => true,
  }
}
