// The text of a responsibility by its id, wherever on the map it stands.
import type { Text } from './model'
import type { RoleGraph } from './roleGraph'

/** The id itself where the graph does not have it. */
export function lineText(graph: RoleGraph, id: string): Text {
  for (const { responsibilities } of graph.roles.values()) {
    const text = responsibilities.find((one) => one.id === id)?.text
    if (text !== undefined) return text
  }
  return id
}
