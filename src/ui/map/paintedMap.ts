// The map that the build writes into the page, as the numbers and texts that place it.
import type { RoleGraph } from '../../graph/roleGraph'
import { toLayoutInput } from '../../scene/layoutInput'
import { cardTextsOf } from './cardTexts'
import type { CardTexts } from './cardWidth'

/** In the order of the roles and transitions of the graph. */
export interface PaintedMap {
  /** The id of the graph. */
  readonly graph: string
  readonly roles: readonly string[]
  readonly levelCount: number
  readonly fieldCount: number
  readonly levelOf: readonly number[]
  readonly fieldOf: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly texts: CardTexts
}

export function paintedMapOf(graph: RoleGraph): PaintedMap {
  const { levelOf, fieldOf, from, to, levelCount, fieldCount } = toLayoutInput(graph, null)
  return {
    graph: graph.id,
    roles: [...graph.roles.keys()],
    levelCount,
    fieldCount,
    levelOf: [...levelOf],
    fieldOf: [...fieldOf],
    from: [...from],
    to: [...to],
    texts: cardTextsOf(graph),
  }
}
