import { useLayoutEffect, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { fitLayout, type Room } from '../../layout/fit'
import { toLayoutInput } from '../../scene/layoutInput'
import { createPlaced, type Placed } from '../../scene/placed'

export interface Fitted {
  readonly layout: Placed
  readonly zoom: number
  /** Small cards without second title, count and pills, for a phone. */
  readonly compact: boolean
}

/** The map of a graph for a room; null before the first. */
export function useLayout(
  graph: RoleGraph,
  field: string | null,
  room: Room | null,
  cardWidth: number,
): Fitted | null {
  const [made, setMade] = useState<{ readonly graph: RoleGraph; readonly fitted: Fitted } | null>(null)
  useLayoutEffect(() => {
    if (room === null) return
    const { layout, ...fitted } = fitLayout(toLayoutInput(graph, field), room, cardWidth)
    setMade({ graph, fitted: { ...fitted, layout: createPlaced(graph, layout) } })
  }, [graph, field, room, cardWidth])
  return made !== null && made.graph === graph ? made.fitted : null
}
