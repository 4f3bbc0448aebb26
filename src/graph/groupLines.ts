// Which lines of a role another one covers, by the authored skill tags. All that a map needs of a comparison.
import type { Responsibility, Role, Transition } from './model'
import type { RoleGraph } from './roleGraph'

/** What a role is held against: all that another one does, or what a person ticked in its place. */
export interface Held extends Pick<Role, 'id' | 'title' | 'responsibilities'> {
  /** Then they are of any role. */
  readonly isTicked?: true
}

/** The skills of all responsibilities. */
export const skillsOf = (role: Pick<Role, 'responsibilities'>): ReadonlySet<string> =>
  new Set(role.responsibilities.flatMap(({ skills }) => skills))

/** How a line of a role stands to what it is held against. */
export const LINE_GROUPS = ['covered', 'partly', 'added'] as const

export type LineGroup = (typeof LINE_GROUPS)[number]

/** A responsibility of the second role with the group that it falls into. */
export interface GroupedLine {
  readonly responsibility: Responsibility
  readonly shared: readonly string[]
  readonly group: LineGroup
}

/**
 * The responsibilities of `second`, in their order: one is covered when all its skills are in `first`, partly
 * covered when some are, and added when none are or it has none.
 */
export function groupLines(first: Pick<Role, 'responsibilities'>, second: Role): readonly GroupedLine[] {
  const had = skillsOf(first)
  return second.responsibilities.map((responsibility) => {
    const skills = [...new Set(responsibility.skills)]
    const shared = skills.filter((skill) => had.has(skill))
    const group = shared.length === 0 ? 'added' : shared.length < skills.length ? 'partly' : 'covered'
    return { responsibility, shared, group }
  })
}

/** How many lines of the role it leads to are covered, partly covered and new. */
export interface TransitionCounts {
  readonly covered: number
  readonly partly: number
  readonly added: number
}

export function transitionCounts(graph: RoleGraph, { from, to }: Transition): TransitionCounts {
  const first = graph.roles.get(from)
  const second = graph.roles.get(to)
  return countLines(first && second ? groupLines(first, second) : [])
}

export function countLines(lines: readonly Pick<GroupedLine, 'group'>[]): TransitionCounts {
  const counts = { covered: 0, partly: 0, added: 0 }
  for (const { group } of lines) counts[group] += 1
  return counts
}
