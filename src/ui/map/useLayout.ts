import { useLayoutEffect, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { type CardWidths, type FittedLayout, fitLayout, type Room } from '../../layout/fit'
import { toLayoutInput } from '../../scene/layoutInput'
import { createPlaced } from '../../scene/placed'
import { type CardTexts, measureCards } from './cardWidth'
import { type Fitted, keepLayout, lastLayoutOf, paintedWidthsOf } from './lastLayout'

/** Of so many roles a map is laid out before the page is painted; of more in the worker, so that the page goes on. */
export const MOST_AT_ONCE = 300

const measured = new WeakMap<CardTexts, CardWidths>()

/** Measured once: fonts stay as they are while a page is open. */
function widthsOf(graph: RoleGraph, texts: CardTexts): CardWidths {
  const widths = measured.get(texts) ?? paintedWidthsOf(graph) ?? measureCards(texts)
  measured.set(texts, widths)
  return widths
}

/** What became of the last request. */
type Outcome = { readonly graph: RoleGraph } & ({ readonly fitted: Fitted } | { readonly failure: unknown })

/** What is there of a map that is drawn anew. */
function lastOutcome(graph: RoleGraph, field: string | null): Outcome | null {
  const last = lastLayoutOf(graph)
  return last?.field === field ? { graph, fitted: last.fitted } : null
}

/**
 * The map of a graph in a room, null until the first is made; then the last one stays until the next is there. A layout
 * is never made while rendering, nor twice for one room, and one that is no longer wanted is dropped.
 */
export function useLayout(
  graph: RoleGraph,
  field: string | null,
  room: Room | null,
  cardTexts: CardTexts,
): Fitted | null {
  const [outcome, setOutcome] = useState(() => lastOutcome(graph, field))
  useLayoutEffect(() => {
    if (room === null) return
    const last = lastLayoutOf(graph)
    const show = (fitted: Fitted) =>
      setOutcome((now) =>
        now !== null && 'fitted' in now && now.fitted === fitted ? now : { graph, fitted },
      )
    if (last?.field === field && last.room === room) return show(last.fitted)
    const input = toLayoutInput(graph, field)
    const cardWidths = widthsOf(graph, cardTexts)
    const take = ({ layout, ...others }: FittedLayout) => {
      const fitted = { ...others, layout: createPlaced(graph, layout) }
      keepLayout(graph, { field, room, fitted })
      show(fitted)
    }
    if (graph.roles.size <= MOST_AT_ONCE) {
      take(fitLayout(input, room, cardWidths))
      return
    }
    const stop = new AbortController()
    const { signal } = stop
    import('../../workers/aside')
      .then(({ layOut }) => layOut({ input, room, cardWidths }, signal))
      .then(
        (made) => made && !signal.aborted && take(made),
        (failure: unknown) => signal.aborted || setOutcome({ graph, failure }),
      )
    return () => stop.abort()
  }, [graph, field, room, cardTexts])
  if (outcome === null || outcome.graph !== graph) return null
  if ('failure' in outcome) throw outcome.failure
  return outcome.fitted
}
