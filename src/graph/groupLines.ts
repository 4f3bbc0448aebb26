// Which lines of a role another one covers, by the authored skill tags. All that a map needs of a comparison.
import { AREA_GROUPS, type AreaGroup, createByWords, type RoleLines } from './ladder'
import type { Responsibility, Role, Text, Transition } from './model'
import { isMatched, type RoleGraph } from './roleGraph'

/** What a role is held against: all that another one does, or what a person ticked in its place. */
export interface Held extends Pick<Role, 'id' | 'title' | 'level' | 'responsibilities'> {
  /** Then they are of these roles. */
  readonly tickedIn?: readonly RoleLines[]
}

/** What the role is called that a line is of. */
export const sayerOf = ({ title, tickedIn }: Held, line: Responsibility): Text =>
  tickedIn?.find(({ done }) => done.includes(line))?.role.title ?? title

/** The skills of all responsibilities. */
export const skillsOf = (role: Pick<Role, 'responsibilities'>): ReadonlySet<string> =>
  new Set(role.responsibilities.flatMap(({ skills }) => skills))

/** How a line of a role stands to what it is held against. */
export const LINE_GROUPS = ['covered', ...AREA_GROUPS, 'partly', 'added'] as const

export type LineGroup = (typeof LINE_GROUPS)[number]

/** A responsibility of the second role with the group that it falls into. */
export interface GroupedLine {
  readonly responsibility: Responsibility
  readonly shared: readonly string[]
  readonly group: LineGroup
  /** On a ladder the lines that its wording was held against: the one that reads alike, or all in its areas; else empty. */
  readonly others: readonly Responsibility[]
}

/**
 * The responsibilities of `second`, in their order: one is covered when all its skills are in `first`, partly
 * covered when some are, and added when none are or it has none. On a ladder one that would be covered is in the same area in
 * other words, unless it reads alike.
 */
export function groupLines(graph: RoleGraph, first: Held, second: Role): readonly GroupedLine[] {
  const had = skillsOf(first)
  const held = first.tickedIn ?? [{ role: first, done: first.responsibilities }]
  const byWords = createByWords(graph, held, second)
  return second.responsibilities.map((responsibility) => {
    const skills = [...new Set(responsibility.skills)]
    const shared = skills.filter((skill) => had.has(skill))
    if (shared.length === 0) return { responsibility, shared, group: 'added', others: [] }
    if (shared.length < skills.length) return { responsibility, shared, group: 'partly', others: [] }
    const { group, others } = byWords(responsibility) ?? { group: 'covered', others: [] }
    return { responsibility, shared, group, others }
  })
}

type Counts = Record<Exclude<LineGroup, AreaGroup>, number> & Partial<Record<AreaGroup, number>>

/** How many lines of the role it leads to are in each group; those of a ladder only where there are any. */
export type TransitionCounts = Readonly<Counts>

export function transitionCounts(graph: RoleGraph, { from, to }: Transition): TransitionCounts {
  const first = graph.roles.get(from)
  const second = graph.roles.get(to)
  return countLines(first && second && isMatched(graph) ? groupLines(graph, first, second) : [])
}

export function countLines(lines: readonly Pick<GroupedLine, 'group'>[]): TransitionCounts {
  const counts: Counts = { covered: 0, partly: 0, added: 0 }
  for (const { group } of lines) counts[group] = (counts[group] ?? 0) + 1
  return counts
}

/**
 * The groups whose numbers are said, with how many lines each has: what is partly covered gives way to those of a ladder; none
 * where nothing was counted.
 */
export function saidGroups(
  counts: TransitionCounts,
): readonly (readonly [group: LineGroup, lines: number])[] {
  if (Object.values(counts).every((lines) => lines === 0)) return []
  const isLadder = AREA_GROUPS.some((group) => counts[group] !== undefined)
  return LINE_GROUPS.flatMap((group) => {
    const lines = counts[group]
    return lines === undefined || (group === 'partly' && lines === 0 && isLadder) ? [] : [[group, lines]]
  })
}

/** The groups that any of these say. */
export function groupsSaid(all: readonly TransitionCounts[]): readonly LineGroup[] {
  const said = new Set(all.flatMap((counts) => saidGroups(counts).map(([group]) => group)))
  return LINE_GROUPS.filter((group) => said.has(group))
}
