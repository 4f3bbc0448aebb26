import { memo, useMemo } from 'react'
import { arrowheadOf, LIT_SCALE, pathOf, wholePathOf } from '../../layout/curves'
import type { PlacedCurve } from '../../scene/placed'
import { toneOf } from '../../scene/tone'
import { transitionStatus } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import '../kit/drawnLine.css'
import './TransitionCurve.css'

/** Unique, since a graph has one transition at the most from one role to another, and ids hold no `~`. */
export const transitionIdOf = ({ transition: { from, to } }: PlacedCurve): string => `${from}~${to}`

export const TransitionCurve = memo(function TransitionCurve({ curve }: { readonly curve: PlacedCurve }) {
  const { transition } = curve
  const status = useExplorer((state) => transitionStatus(state, transition))
  const graph = useExplorer((state) => state.graph)
  const ways = useMemo(() => ({ whole: wholePathOf(curve), line: pathOf(curve) }), [curve])
  if (status === 'hidden') return null
  const field = graph.roles.get(transition.from)?.field ?? ''
  return (
    <g
      className="transition"
      data-id={transitionIdOf(curve)}
      data-status={status}
      data-kind={transition.kind}
      data-basis={transition.basis}
      data-tone={toneOf(graph, field)}
    >
      <path className="transition-hit" d={ways.whole} />
      <path className="transition-line drawn-line" d={ways.line} />
      <path
        className="transition-arrow drawn-arrow"
        d={arrowheadOf(curve, status === 'lit' ? LIT_SCALE : 1)}
      />
    </g>
  )
})
