// A role graph as the numbers that a layout is made from; placed.ts turns the layout's numbers back into ids.
import type { RoleGraph } from '../graph/roleGraph'
import type { LayoutInput } from '../layout/input'

/** All roles with cards, or only those of one field; indices follow the order of the graph's maps and lists. */
export function toLayoutInput(graph: RoleGraph, field: string | null): LayoutInput {
  const indices = (ids: Iterable<string>) => new Map([...ids].map((id, index) => [id, index]))
  const [roles, levels, fields] = [
    indices(graph.roles.keys()),
    indices(graph.levels.keys()),
    indices(graph.fields.keys()),
  ]
  const all = [...graph.roles.values()]
  return {
    levelCount: graph.levels.size,
    fieldCount: graph.fields.size,
    levelOf: Uint32Array.from(all, ({ level }) => levels.get(level) ?? 0),
    fieldOf: Uint32Array.from(all, (role) => fields.get(role.field) ?? 0),
    shown: Uint8Array.from(all, (role) => (field === null || role.field === field ? 1 : 0)),
    from: Int32Array.from(graph.transitions, ({ from }) => roles.get(from) ?? -1),
    to: Int32Array.from(graph.transitions, ({ to }) => roles.get(to) ?? -1),
  }
}
