// Roles and transitions of a graph by their index, which is how they cross between stages.
import type { Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'

interface GraphIndex {
  /** From the order of the file; −1 for an id that the graph does not have. */
  readonly role: (id: string) => number
  readonly transition: (transition: Transition) => number
  /** The roles at both ends of each transition. */
  readonly from: Int32Array
  readonly to: Int32Array
}

const indexes = new WeakMap<RoleGraph, GraphIndex>()

/** The index of a graph, made once. */
export function indexOf(graph: RoleGraph): GraphIndex {
  const known = indexes.get(graph)
  if (known !== undefined) return known
  const roles = new Map([...graph.roles.keys()].map((id, at) => [id, at]))
  const transitions = new Map(graph.transitions.map((transition, at) => [transition, at]))
  const role = (id: string) => roles.get(id) ?? -1
  const index: GraphIndex = {
    role,
    from: Int32Array.from(graph.transitions, (one) => role(one.from)),
    to: Int32Array.from(graph.transitions, (one) => role(one.to)),
    transition: (transition) => transitions.get(transition) ?? -1,
  }
  indexes.set(graph, index)
  return index
}
