// What a tick on a responsibility is kept as. Ids need to differ within a role only, so where several roles have one of the same
// id, that of the role comes before it.
import type { Responsibility } from './model'
import type { RoleGraph } from './roleGraph'

type Line = Pick<Responsibility, 'id'>

const known = new WeakMap<RoleGraph, ReadonlyMap<Line, string>>()

/** Of the responsibilities whose ids stand in several roles. */
function sharedIds(graph: RoleGraph): ReadonlyMap<Line, string> {
  const held = known.get(graph)
  if (held !== undefined) return held
  const roles = [...graph.roles.values()]
  const counts = new Map<string, number>()
  for (const { responsibilities } of roles)
    for (const { id } of responsibilities) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ids = new Map(
    roles.flatMap((role) =>
      role.responsibilities
        .filter(({ id }) => (counts.get(id) ?? 0) > 1)
        .map((line) => [line, `${role.id}/${line.id}`] as const),
    ),
  )
  known.set(graph, ids)
  return ids
}

/** The id of a tick; `line` is one of the graph's own. */
export const tickIdOf = (graph: RoleGraph, line: Line): string => sharedIds(graph).get(line) ?? line.id
