// Ladders: roles that word the same areas anew at each level, a line an area. A tag that two of them share names the area;
// it does not say that what the one asks for is done in the other, so a line in other words is not covered there.
import type { Responsibility, Role, Text } from './model'
import type { RoleGraph } from './roleGraph'
import { wordingsOf } from './text'

/** How a line stands to others of its area that are worded otherwise: its role is of a higher level, of a lower one, or neither. */
export const AREA_GROUPS = ['raised', 'lowered', 'reworded'] as const

export type AreaGroup = (typeof AREA_GROUPS)[number]

/** Whether a group is one of these. */
export const isAreaGroup = (group: string): group is AreaGroup => AREA_GROUPS.some((one) => one === group)

/** Lines of one role. */
export interface RoleLines {
  readonly role: Pick<Role, 'title' | 'level' | 'responsibilities'>
  readonly done: readonly Responsibility[]
}

/** How a line stands to those of its areas: it reads as one of them does, or says in other words what all of them say. */
export interface ByWords {
  readonly group: AreaGroup | 'covered'
  readonly others: readonly Responsibility[]
}

/** Where fewer areas are shared, a line in each may be chance. */
const LEAST_AREAS = 3

/** The skills of a role that has one line in each of them and no other line; null for any other role. */
function areasOf({ responsibilities }: RoleLines['role']): ReadonlySet<string> | null {
  const areas = new Set<string>()
  for (const { skills } of responsibilities) {
    const [area, ...others] = new Set(skills)
    if (area === undefined || others.length > 0 || areas.has(area)) return null
    areas.add(area)
  }
  return areas
}

const rankOf = ({ levels }: RoleGraph, { level }: RoleLines['role']): number => levels.get(level)?.rank ?? 0

/**
 * Whether two roles stand on one ladder. Where the file does not say how its roles compare: both have one line an area, at least three
 * areas in common, and of each role at least two thirds; of roles of one rank, all.
 */
function isLadderPair(graph: RoleGraph, first: RoleLines['role'], second: RoleLines['role']): boolean {
  const { comparison } = graph.data
  if (comparison !== undefined) return comparison === 'ladder'
  const [areas, others] = [areasOf(first), areasOf(second)]
  if (areas === null || others === null) return false
  const shared = [...areas].filter((area) => others.has(area)).length
  const most = Math.max(areas.size, others.size)
  const isLevel = rankOf(graph, first) === rankOf(graph, second)
  return shared >= LEAST_AREAS && (isLevel ? shared === most : shared * 3 >= most * 2)
}

/** Whether a move of the graph is one on a ladder. */
export const hasLadder = (graph: RoleGraph): boolean =>
  graph.transitions.some(({ from, to }) => {
    const [first, second] = [graph.roles.get(from), graph.roles.get(to)]
    return first !== undefined && second !== undefined && isLadderPair(graph, first, second)
  })

const wordsOf = (text: Text, languages: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    wordingsOf(text, languages).map(({ language, value }) => [
      language,
      value.normalize().trim().replace(/\s+/gu, ' '),
    ]),
  )

/** Whether two texts have a language in common and read alike in each that they have, but for white space. */
function readsAlike(one: Text, other: Text, languages: readonly string[]): boolean {
  const words = wordsOf(one, languages)
  const common = [...wordsOf(other, languages)].filter(([language]) => words.has(language))
  return common.length > 0 && common.every(([language, value]) => words.get(language) === value)
}

/**
 * Tells of a line of `second` whose skills are all in `held` how its wording stands to that of the lines there that have any of them.
 * Null where one of these is of a role that is no ladder pair with `second`: then tags alone count.
 */
export function createByWords(
  graph: RoleGraph,
  held: readonly RoleLines[],
  second: Role,
): (line: Responsibility) => ByWords | null {
  const isLadder = held.map(({ role }) => isLadderPair(graph, role, second))
  if (!isLadder.includes(true)) return () => null
  const lines = held.flatMap(({ role, done }, at) => {
    const rise = Math.sign(rankOf(graph, second) - rankOf(graph, role))
    return done.map((line) => ({ line, rise, isPlain: isLadder[at] === false }))
  })
  return ({ text, skills }) => {
    const there = lines.filter(({ line }) => line.skills.some((skill) => skills.includes(skill)))
    if (there.some(({ isPlain }) => isPlain)) return null
    const others = there.map(({ line }) => line)
    const alike = others.find((line) => readsAlike(line.text, text, graph.languages))
    if (alike !== undefined) return { group: 'covered', others: [alike] }
    const [rise, ...further] = new Set(there.map((one) => one.rise))
    const isOne = further.length === 0
    return { group: isOne && rise === 1 ? 'raised' : isOne && rise === -1 ? 'lowered' : 'reworded', others }
  }
}
