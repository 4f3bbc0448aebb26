import { useEffect, useState } from 'react'
import type { RoleGraph } from '../../../graph/roleGraph'
import { createModel, type LargeModel } from '../../../scene/large/model'
import { toLayoutInput } from '../../../scene/layoutInput'

const made = new WeakMap<RoleGraph, LargeModel>()

type Outcome = { readonly model: LargeModel } | { readonly graph: RoleGraph; readonly failure: unknown }

/** The model of a graph, laid out in the worker once; null until it is there. */
export function useModel(graph: RoleGraph): LargeModel | null {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    if (made.has(graph)) return
    const stop = new AbortController()
    const { signal } = stop
    import('../../../workers/aside')
      .then(({ layOutLarge }) => layOutLarge(toLayoutInput(graph, null), signal))
      .then(
        (layout) => {
          if (layout === null || signal.aborted) return
          const model = createModel(graph, layout)
          made.set(graph, model)
          setOutcome({ model })
        },
        (failure: unknown) => signal.aborted || setOutcome({ graph, failure }),
      )
    return () => stop.abort()
  }, [graph])
  if (outcome !== null && 'failure' in outcome && outcome.graph === graph) throw outcome.failure
  return made.get(graph) ?? null
}
