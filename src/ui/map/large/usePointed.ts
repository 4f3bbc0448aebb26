import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, useContext, useEffect, useMemo, useRef } from 'react'
import { curveAt } from '../../../layout/curves'
import type { Point } from '../../../layout/input'
import { curvesNear, roleAt } from '../../../layout/inView'
import { nearestCurve } from '../../../layout/nearest'
import type { Distance } from '../../../scene/large/distance'
import { isThere, type Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import { isWaypoint, type Waypoint } from '../../../state/panel'
import { ExplorerContext } from '../../../state/useExplorer'
import { meantBy } from '../../kit/meantBy'

/** How far from a line or a small card a press still means it, px of the screen. */
const REACH = 8
const REACH_OF_ROLE = 4
/** Where more lines than this run by, nobody can tell which is meant. */
const MOST_LINES = 300
/** As on a card: sweeping across shows nothing, ms. */
const REST = 80

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
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])
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
      const found = near.length > MOST_LINES ? null : nearestCurve(near, point, REACH / zoom)
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
        clearTimeout(rest.current)
        const { target } = event
        // Who drags the map points at nothing.
        if (!(target instanceof HTMLElement) || !isPane(target) || event.buttons !== 0) return
        rest.current = setTimeout(() => {
          const found = meant(event)
          target.style.cursor = found === null ? '' : 'pointer'
          explorer?.getState().preview(found)
        }, REST)
      },
      onPaneMouseLeave: () => {
        clearTimeout(rest.current)
        explorer?.getState().preview(null)
      },
    }
  }, [model, mask, distance, explorer, screenToFlowPosition, getZoom])
}
