import { useLayoutEffect, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { type CardWidths, fitLayout, type Room } from '../../layout/fit'
import { toLayoutInput } from '../../scene/layoutInput'
import { createPlaced } from '../../scene/placed'
import { type CardTexts, measureCards } from './cardWidth'
import { type Fitted, keepLayout, lastLayoutOf, paintedWidthsOf } from './lastLayout'

const measured = new WeakMap<CardTexts, CardWidths>()

/** Measured once: fonts stay as they are while a page is open. */
function widthsOf(graph: RoleGraph, texts: CardTexts): CardWidths {
  const widths = measured.get(texts) ?? paintedWidthsOf(graph) ?? measureCards(texts)
  measured.set(texts, widths)
  return widths
}

/** A map, and of which graph. */
interface Made {
  readonly graph: RoleGraph
  readonly fitted: Fitted
}

/** What is there of a map that is drawn anew. */
function lastMade(graph: RoleGraph, field: string | null): Made | null {
  const last = lastLayoutOf(graph)
  return last?.field === field ? { graph, fitted: last.fitted } : null
}

/**
 * The map of a graph in a room, null until it is made, which is before the page is painted. A layout is never made while
 * rendering, nor twice for one room.
 */
export function useLayout(
  graph: RoleGraph,
  field: string | null,
  room: Room | null,
  cardTexts: CardTexts,
): Fitted | null {
  const [made, setMade] = useState(() => lastMade(graph, field))
  useLayoutEffect(() => {
    if (room === null) return
    const last = lastLayoutOf(graph)
    const show = (fitted: Fitted) => setMade((now) => (now?.fitted === fitted ? now : { graph, fitted }))
    if (last?.field === field && last.room === room) return show(last.fitted)
    const { layout, ...others } = fitLayout(toLayoutInput(graph, field), room, widthsOf(graph, cardTexts))
    const fitted = { ...others, layout: createPlaced(graph, layout) }
    keepLayout(graph, { field, room, fitted })
    show(fitted)
  }, [graph, field, room, cardTexts])
  return made?.graph === graph ? made.fitted : null
}
