// Which roles hold the responsibilities that a person ticked. Only the lines themselves count: lines of two roles are
// never taken for the same, however alike they are.
import type { Responsibility, Role } from './model'
import type { RoleGraph } from './roleGraph'

/** A role with those of its responsibilities that are ticked, at least one, in its order. */
export interface RoleToday {
  readonly role: Role
  readonly done: readonly Responsibility[]
}

/** The roles that hold ticked responsibilities, those that hold most of them first, ties in the order of the graph. */
export function rolesToday(graph: RoleGraph, ticked: readonly string[]): readonly RoleToday[] {
  const ids = new Set(ticked)
  return [...graph.roles.values()]
    .map((role) => ({ role, done: role.responsibilities.filter(({ id }) => ids.has(id)) }))
    .filter(({ done }) => done.length > 0)
    .toSorted((a, b) => b.done.length - a.done.length)
}

/** How many ticks stand on responsibilities that the graph does not have, or has no longer. */
export function unknownTicks(graph: RoleGraph, ticked: readonly string[]): number {
  const known = new Set(
    [...graph.roles.values()].flatMap(({ responsibilities }) => responsibilities.map(({ id }) => id)),
  )
  return new Set(ticked.filter((id) => !known.has(id))).size
}
