import type { CardTexts } from '../ui/map/cardWidth'

/** A graph as the numbers and texts that place its map, in the order of its roles and transitions. */
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
