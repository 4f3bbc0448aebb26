// Two versions of a graph with what is paired in them: all that telling their changes needs.
import type { Responsibility, Role } from '../model'
import type { RoleGraph } from '../roleGraph'
import type { ItemList } from './changes'
import { pairAlike } from './pairAlike'
import { type Item, pairByMembers, pairNamed } from './pairItems'
import type { Pairs } from './pairing'
import { type PairedLines, pairLines } from './pairLines'
import { pairRoles } from './pairRoles'
import { bagOf, likeness, wordsIn } from './wordings'

export interface Versions {
  readonly before: RoleGraph
  readonly after: RoleGraph
  readonly roles: Pairs<Role>
  readonly lines: PairedLines
  readonly items: Readonly<Record<ItemList, PairedItems>>
  /** The role that a line stands in, in either version: both may hold the very same line. */
  readonly homes: readonly [before: Homes, after: Homes]
}

type Homes = ReadonlyMap<Responsibility, Role>

export interface PairedItems {
  readonly pairs: Pairs<Item>
  readonly before: readonly Item[]
  readonly after: readonly Item[]
}

/** How like two remarks must be. */
const LEAST = 0.5

/** That one line has another tag does not say that the tag was renamed. */
const LEAST_LINES = 2

/** The items of a list, in an order that says something of fields and levels. */
function itemsOf({ data, levels, readiness }: RoleGraph, list: ItemList): readonly Item[] {
  const remarks = (ones: readonly { readonly id: string; readonly text: Item['name'] }[]): readonly Item[] =>
    ones.map(({ id, text }) => ({ id, name: text }))
  switch (list) {
    case 'levels':
      return [...levels.values()]
    case 'signals':
      return remarks(readiness.signals)
    case 'remarks':
      return remarks(readiness.notes)
    default:
      return data[list]
  }
}

/** By id, by name, then by what belongs to them, of which `idsOf` says to what. */
function pairedByMembers<Member>(
  [before, after]: readonly [readonly Item[], readonly Item[]],
  [inBefore, inAfter]: readonly [RoleGraph, RoleGraph],
  members: Pairs<Member>,
  idsOf: (member: Member) => readonly string[],
  fewest = 1,
): PairedItems {
  const pairs = pairNamed([before, after], inBefore, inAfter)
  pairByMembers(pairs, [before, after], members, idsOf, fewest)
  return { pairs, before, after }
}

/** By id, by what they say, then by the words of it. */
function pairedByWords(
  [before, after]: readonly [readonly Item[], readonly Item[]],
  [inBefore, inAfter]: readonly [RoleGraph, RoleGraph],
): PairedItems {
  const pairs = pairNamed([before, after], inBefore, inAfter)
  const known = (items: readonly Item[], graph: RoleGraph) =>
    items.map((item) => {
      const bag = bagOf([item.name], graph)
      return { item, bag, words: wordsIn(bag) }
    })
  const free = [known(pairs.freeBefore(before), inBefore), known(pairs.freeAfter(after), inAfter)] as const
  pairAlike(pairs, free, (one, other) => likeness(one.bag, other.bag), LEAST)
  return { pairs, before, after }
}

const homesIn = ({ data }: RoleGraph): Homes =>
  new Map(data.roles.flatMap((role) => role.responsibilities.map((line) => [line, role] as const)))

export function pairVersions(before: RoleGraph, after: RoleGraph): Versions {
  const roles = pairRoles(before, after)
  const lines = pairLines(before, after, roles)
  const graphs = [before, after] as const
  const both = (list: ItemList) => [itemsOf(before, list), itemsOf(after, list)] as const
  const byRoles = (list: ItemList, idsOf: (role: Role) => readonly string[]) =>
    pairedByMembers(both(list), graphs, roles, idsOf)
  return {
    before,
    after,
    roles,
    lines,
    items: {
      fields: byRoles('fields', ({ field }) => [field]),
      levels: byRoles('levels', ({ level }) => [level]),
      skills: pairedByMembers(both('skills'), graphs, lines.pairs, ({ skills }) => skills, LEAST_LINES),
      schemes: byRoles('schemes', ({ codes }) => [...new Set(codes.map(({ scheme }) => scheme))]),
      signals: pairedByWords(both('signals'), graphs),
      remarks: pairedByWords(both('remarks'), graphs),
    },
    homes: [homesIn(before), homesIn(after)],
  }
}

/** By id of the first version: the id in the second, of those that are in both. */
export const presentIds = ({ pairs }: PairedItems): ReadonlyMap<string, string> =>
  new Map([...pairs.afterOf].map(([{ id }, other]) => [id, other.id]))
