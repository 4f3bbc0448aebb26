import { lineText } from '../../graph/lineText'
import type { Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'

/** A responsibility in words; the id of what the graph does not have. */
export const lineName = (graph: RoleGraph, wording: (text: Text) => string, id: string): string =>
  wording(lineText(graph, id))
