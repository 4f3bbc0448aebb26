import { type ComponentProps, memo } from 'react'
import type { PlacedCurve } from '../../scene/placed'
import { TransitionCurve, transitionIdOf } from './TransitionCurve'

interface Props extends Pick<ComponentProps<'svg'>, 'onClick' | 'onMouseMove' | 'onMouseLeave'> {
  readonly curves: readonly PlacedCurve[]
}

/**
 * All lines of a map in one picture. As edges of React Flow each would be a picture of its own, with subscriptions of its own: the
 * browser paints a thousand of them one by one at each move. The panels say the same in words, so a screen reader is spared them.
 */
export const Transitions = memo(function Transitions({ curves, ...pointed }: Props) {
  return (
    <svg className="transitions" aria-hidden="true" {...pointed}>
      {curves.map((curve) => (
        <TransitionCurve key={transitionIdOf(curve)} curve={curve} />
      ))}
    </svg>
  )
})
