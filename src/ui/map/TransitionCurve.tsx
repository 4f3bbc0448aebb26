import type { EdgeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { arrowheadOf, LIT_SCALE, pathOf, wholePathOf } from '../../layout/curves'
import { toneOf } from '../../scene/tone'
import { transitionStatus } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import type { TransitionFlowEdge } from './toFlow'
import '../kit/drawnLine.css'
import './TransitionCurve.css'

export const TransitionCurve = memo(function TransitionCurve({ data }: EdgeProps<TransitionFlowEdge>) {
  const curve = data?.curve
  const status = useExplorer((state) => (curve ? transitionStatus(state, curve.transition) : 'plain'))
  const graph = useExplorer((state) => state.graph)
  const ways = useMemo(() => curve && { whole: wholePathOf(curve), line: pathOf(curve) }, [curve])
  if (!curve || !ways || status === 'hidden') return null
  const { transition } = curve
  const field = graph.roles.get(transition.from)?.field ?? ''
  return (
    <g
      className="transition"
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
