import { useLayoutEffect, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { type FittedLayout, fitLayout, type Room } from '../../layout/fit'
import { toLayoutInput } from '../../scene/layoutInput'
import { createPlaced, type Placed } from '../../scene/placed'
import type { LayoutRequest } from '../../workers/layoutJob'

export interface Fitted {
  readonly layout: Placed
  readonly zoom: number
  /** Small cards without second title, count and pills, for a phone. */
  readonly compact: boolean
}

/** Of so many roles a map is laid out before the page is painted; of more in the worker, so that the page goes on. */
const MOST_AT_ONCE = 300

/** What became of the last request. */
type Outcome = { readonly graph: RoleGraph } & ({ readonly fitted: Fitted } | { readonly failure: unknown })

const layOut = ({ input, room, cardWidth }: LayoutRequest): FittedLayout => fitLayout(input, room, cardWidth)

async function layOutAside(request: LayoutRequest, signal: AbortSignal): Promise<FittedLayout | null> {
  const worker = await import('../../workers/appWorker').then(
    ({ appWorker }) => appWorker,
    // Without the code that talks to the worker there is still the page.
    () => null,
  )
  if (worker === null) return layOut(request)
  const answer = await worker.ask('layout', request, { signal })
  if (answer.kind === 'hung') throw new Error('The map takes too long to lay out')
  return answer.kind === 'done' ? answer.output : null
}

/**
 * The map of a graph in a room, null until the first is made; then the last one stays until the next is there. A layout
 * is never made while rendering, and one that is no longer wanted is dropped.
 */
export function useLayout(
  graph: RoleGraph,
  field: string | null,
  room: Room | null,
  cardWidth: number,
): Fitted | null {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useLayoutEffect(() => {
    if (room === null) return
    const request = { input: toLayoutInput(graph, field), room, cardWidth }
    const take = ({ layout, ...fitted }: FittedLayout) =>
      setOutcome({ graph, fitted: { ...fitted, layout: createPlaced(graph, layout) } })
    if (graph.roles.size <= MOST_AT_ONCE) {
      take(layOut(request))
      return
    }
    const stop = new AbortController()
    layOutAside(request, stop.signal).then(
      (made) => {
        if (made !== null && !stop.signal.aborted) take(made)
      },
      (failure: unknown) => {
        if (!stop.signal.aborted) setOutcome({ graph, failure })
      },
    )
    return () => stop.abort()
  }, [graph, field, room, cardWidth])
  if (outcome === null || outcome.graph !== graph) return null
  if ('failure' in outcome) throw outcome.failure
  return outcome.fitted
}
