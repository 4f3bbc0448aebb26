import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'

/** A responsibility in words; the id of what the graph does not have. */
export function lineName(graph: RoleGraph, wording: (text: Text) => string, id: string): string {
  for (const { responsibilities } of graph.roles.values()) {
    const text = responsibilities.find((one) => one.id === id)?.text
    if (text !== undefined) return wording(text)
  }
  return id
}
