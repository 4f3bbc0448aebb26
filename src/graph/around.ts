// Which roles stand around others: one step away, whichever way the step leads.
import type { Role } from './model'
import type { RoleGraph } from './roleGraph'

/** The roles themselves; of a single one then those that it leads to, then those that lead to it, each once. */
export function aroundRoles(graph: RoleGraph, ids: readonly string[]): readonly Role[] {
  const [only] = ids.length === 1 ? ids : []
  const near =
    only === undefined
      ? []
      : [
          ...(graph.leaving.get(only) ?? []).map(({ to }) => to),
          ...(graph.arriving.get(only) ?? []).map(({ from }) => from),
        ]
  return [...new Set([...ids, ...near])].flatMap((id) => graph.roles.get(id) ?? [])
}
