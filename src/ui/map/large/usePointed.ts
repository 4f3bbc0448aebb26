import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, useContext, useMemo, useRef } from 'react'
import { curveAt } from '../../../layout/curves'
import type { Point } from '../../../layout/input'
import { curvesNear, roleAt } from '../../../layout/inView'
import { nearestCurve } from '../../../layout/nearest'
import type { Distance } from '../../../scene/large/distance'
import { isThere, type Mask } from '../../../scene/large/mask'
import { isWaypoint, type Waypoint } from '../../../state/panel'
import { ExplorerContext } from '../../../state/useExplorer'
import { meantBy } from '../../kit/meantBy'
import type { LargeModel } from './model'

/** How far from a line or a small card a press still means it, px of the screen. */
const REACH = 8
const REACH_OF_ROLE = 4

interface Options {
  readonly model: LargeModel
  readonly mask: Mask
  readonly distance: Distance
}

/** What a pointer does on what is no element: the roles and lines of the bitmap, from the middle and from near. */
export function usePointed({ model, mask, distance }: Options) {
  const explorer = useContext(ExplorerContext)
  const { screenToFlowPosition, getZoom } = useReactFlow()
  const pressedOn = useRef<EventTarget | null>(null)
  return useMemo(() => {
    const at = ({ clientX, clientY }: MouseEvent): Point =>
      screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false })
    const meant = (event: MouseEvent): Waypoint | null => {
      if (distance === 'far') return null
      const [point, zoom] = [at(event), getZoom()]
      const role = roleAt(model.layout, point, REACH_OF_ROLE / zoom, (one) => isThere(mask, one))
      const id = model.ids[role]
      if (id !== undefined) return { kind: 'role', role: id }
      if (distance !== 'near') return null
      const { curves } = model.layout
      const near = curvesNear(curves, point, REACH / zoom).flatMap((curve) => {
        const transition = curves.transition[curve] ?? -1
        return mask.transitions[transition] === 1 ? [{ ...curveAt(curves, curve), transition }] : []
      })
      const found = nearestCurve(near, point, REACH / zoom)
      const transition = found && model.graph.transitions[found.transition]
      return transition ? { kind: 'transition', from: transition.from, to: transition.to } : null
    }
    const isPane = (target: EventTarget) =>
      target instanceof Element && target.classList.contains('react-flow__pane')
    return {
      onPointerDownCapture: ({ target }: { readonly target: EventTarget }) => {
        pressedOn.current = target
      },
      onPaneClick: (event: MouseEvent) => {
        if (event.detail > 1) return
        const state = explorer?.getState()
        const found = meant(event)
        if (found?.kind === 'role') state?.pickRole(found.role, meantBy(event))
        else if (found !== null) state?.returnTo(found)
        else if (state?.panel && isWaypoint(state.panel) && pressedOn.current === event.target)
          state.closePanel()
      },
      onPaneMouseMove: (event: MouseEvent) => {
        if (!isPane(event.target)) return
        const found = meant(event)
        if (event.target instanceof HTMLElement) event.target.style.cursor = found === null ? '' : 'pointer'
        explorer?.getState().preview(found)
      },
      onPaneMouseLeave: () => explorer?.getState().preview(null),
    }
  }, [model, mask, distance, explorer, screenToFlowPosition, getZoom])
}
