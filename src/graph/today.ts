// Which roles hold the responsibilities that a person ticked. Only the lines themselves count: lines of two roles are
// never taken for the same, however alike they are.
import { type GroupedLine, groupLines, type Held } from './groupLines'
import type { Responsibility, Role, Transition } from './model'
import type { RoleGraph } from './roleGraph'
import { lineOfTick, tickedLines } from './tickId'

/** A role with those of its responsibilities that are ticked, at least one, in its order. */
export interface RoleToday {
  readonly role: Role
  readonly done: readonly Responsibility[]
}

/** The roles that hold ticked responsibilities, those that hold most of them first, ties in the order of the graph. */
export function rolesToday(graph: RoleGraph, ticked: readonly string[]): readonly RoleToday[] {
  const lines = tickedLines(graph, ticked)
  return [...graph.roles.values()]
    .map((role) => ({ role, done: role.responsibilities.filter((line) => lines.has(line)) }))
    .filter(({ done }) => done.length > 0)
    .toSorted((a, b) => b.done.length - a.done.length)
}

/** How many ticks stand on responsibilities that the graph does not have, or has no longer. */
export const unknownTicks = (graph: RoleGraph, ticked: readonly string[]): number =>
  new Set(ticked.filter((tick) => lineOfTick(graph, tick) === undefined)).size

/** All that is ticked, in whatever role, in place of what a role does; the role itself where nothing is. */
export function withTicked(graph: RoleGraph, role: Role, ticked: readonly string[]): Held {
  const { id, title, level } = role
  const tickedIn = rolesToday(graph, ticked)
  const responsibilities = tickedIn.flatMap(({ done }) => done)
  return responsibilities.length === 0 ? role : { id, title, level, responsibilities, tickedIn }
}

/** A role that one's roles lead to, with how each of its lines stands to what is ticked. */
export interface NextToday {
  readonly role: Role
  /** The moves from one's roles to it. */
  readonly moves: readonly Transition[]
  readonly lines: readonly GroupedLine[]
}

/**
 * The roles that those lead to that hold ticked responsibilities, and one's own; none of these itself. Those that a promotion leads to first,
 * then in the order of the graph.
 */
export function nextToday(
  graph: RoleGraph,
  ticked: readonly string[],
  myRole: string | null,
): readonly NextToday[] {
  const today = rolesToday(graph, ticked)
  const mine = new Set(today.map(({ role }) => role.id))
  if (myRole !== null) mine.add(myRole)
  const responsibilities = today.flatMap(({ done }) => done)
  const next = [...graph.roles.values()].flatMap((role): readonly NextToday[] => {
    const moves = (graph.arriving.get(role.id) ?? []).filter(({ from }) => mine.has(from))
    if (moves.length === 0 || mine.has(role.id)) return []
    return [{ role, moves, lines: groupLines(graph, { ...role, responsibilities, tickedIn: today }, role) }]
  })
  const isUp = ({ moves }: NextToday) => moves.some(({ kind }) => kind === 'promotion')
  return next.toSorted((a, b) => Number(isUp(b)) - Number(isUp(a)))
}
