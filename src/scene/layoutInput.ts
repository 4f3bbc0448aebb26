// A role graph as the numbers that a layout is made from; placed.ts turns the layout's numbers back into ids.
import type { RoleGraph } from '../graph/roleGraph'
import type { LayoutInput } from '../layout/input'
import { indexOf } from './graphIndex'

/** All roles with cards, or only those of one field; indices follow the order of the graph's maps and lists. */
export function toLayoutInput(graph: RoleGraph, field: string | null): LayoutInput {
  const { from, to } = indexOf(graph)
  const roles = [...graph.roles.values()]
  const indices = (ids: Iterable<string>) => new Map([...ids].map((id, index) => [id, index]))
  const [levels, fields] = [indices(graph.levels.keys()), indices(graph.fields.keys())]
  return {
    levelCount: levels.size,
    fieldCount: fields.size,
    levelOf: Uint32Array.from(roles, ({ level }) => levels.get(level) ?? 0),
    fieldOf: Uint32Array.from(roles, (one) => fields.get(one.field) ?? 0),
    shown: Uint8Array.from(roles, (one) => (field === null || one.field === field ? 1 : 0)),
    from,
    to,
  }
}
