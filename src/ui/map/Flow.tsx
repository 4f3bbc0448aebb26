import { type NodeTypes, ReactFlow, useReactFlow, type Viewport, ViewportPortal } from '@xyflow/react'
import { type MouseEvent, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react'
import type { Room } from '../../layout/fit'
import { nearestCurve } from '../../layout/nearest'
import { MOST_DASHED_MOVING } from '../../scene/dashes'
import type { Placed } from '../../scene/placed'
import { isWaypoint, type Waypoint } from '../../state/panel'
import { isDrawn, isOnMap } from '../../state/selectors'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { Bands } from './Bands'
import type { Fitted } from './lastLayout'
import { plainFlow } from './plainFlow'
import { RoleCard } from './RoleCard'
import { StubCard } from './StubCard'
import { Transitions } from './Transitions'
import { flowShapesOf } from './toFlow'
import { useMapKeys } from './useMapKeys'
import { useMapView } from './useMapView'
import { useStanding } from './useStanding'
import { useToolbar } from './useToolbar'
import { shiftOfNames } from './viewportOf'

const usual = { role: RoleCard, stub: StubCard }

type CardTypes = Readonly<Record<keyof typeof usual, NonNullable<NodeTypes[string]>>>

/**
 * How far from a line a press still means it, px of the screen: a little more than the line's own hit area, whose rim is drawn
 * with roundings of its own.
 */
const REACH = 10

/** What of the canvas can be other than usual. */
export interface FlowParts {
  /** What draws its cards. */
  readonly cards?: CardTypes
  /** The layout with the numbers that stand over its levels, where those are not of its cards. */
  readonly counted?: (layout: Placed) => Placed
  /** What lies over its lines. */
  readonly over?: (layout: Placed) => ReactNode
}

interface Props extends FlowParts {
  readonly room: Room
  readonly fitted: Fitted
  /** Where the map stands at first. */
  readonly opening: Viewport
}

/** The canvas: cards, curves and what stands behind them, in React Flow. */
export function Flow({ room, fitted, opening, cards = usual, counted, over }: Props) {
  const { layout, compact } = fitted
  const { screenToFlowPosition, getZoom } = useReactFlow()
  const graph = useExplorer((state) => state.graph)
  const closePanel = useExplorer((state) => state.closePanel)
  const returnTo = useExplorer((state) => state.returnTo)
  const preview = useExplorer((state) => state.preview)
  const explorer = useContext(ExplorerContext)
  const canvas = useRef<HTMLDivElement>(null)
  // A press that began on a card and ended beside it is none on the empty map.
  const pressedOn = useRef<EventTarget | null>(null)
  const note = (viewport: Viewport) => {
    // The hit area of a line keeps its width on the screen, and the name of a field is seen as long as its band is.
    canvas.current?.style.setProperty('--zoom', String(viewport.zoom))
    const bands = canvas.current?.querySelector<HTMLElement>('.bands')
    bands?.style.setProperty('--shift', shiftOfNames(layout, room, viewport))
  }
  // Where the page scrolls, the map lies still and whole in it.
  const isStill = room.height === null
  // Asked for as one string, so that a choice that leaves the stubs as they are draws nothing anew.
  const stubs = useExplorer((state) =>
    [...layout.stubs.keys()].filter((role) => isOnMap(state, role)).join('~'),
  )
  const shown = useMemo(() => {
    const ids = new Set(stubs.split('~'))
    const stubsShown = new Map([...layout.stubs].filter(([role]) => ids.has(role)))
    return stubsShown.size === layout.stubs.size ? layout : { ...layout, stubs: stubsShown }
  }, [layout, stubs])
  const { order, nodes } = flowShapesOf(graph, shown, compact)
  const view = useMapView(canvas, fitted, room)
  const onKeyDown = useMapKeys(order, view)
  const standing = useStanding(view)
  const { names, hint } = useToolbar(canvas)

  /** Lines run close together, so what is meant is the one nearest to the pointer, not the topmost. */
  const pointed = useCallback(
    ({ clientX, clientY }: MouseEvent): Waypoint | null => {
      const at = screenToFlowPosition({ x: clientX, y: clientY })
      const state = explorer?.getState()
      const drawn = layout.curves.filter(({ transition }) => state && isDrawn(state, transition))
      const meant = nearestCurve(drawn, at, REACH / getZoom())?.transition
      return meant ? { kind: 'transition', from: meant.from, to: meant.to } : null
    },
    [layout, explorer, screenToFlowPosition, getZoom],
  )
  // Each of them new at every render would render every curve.
  const onClick = useCallback(
    (event: MouseEvent) => {
      const meant = pointed(event)
      if (meant !== null) returnTo(meant)
    },
    [pointed, returnTo],
  )
  const onMouseMove = useCallback(
    // Who drags the map points at nothing.
    (event: MouseEvent) => event.buttons === 0 && preview(pointed(event)),
    [pointed, preview],
  )
  const onMouseLeave = useCallback(() => preview(null), [preview])

  // Lines that are slow to paint are drawn whole for as long as the map is moved, and what goes by the view follows once it stands.
  const isSlow = layout.curves.length > MOST_DASHED_MOVING
  const noteMoving = (isMoving: boolean) => canvas.current?.toggleAttribute('data-moving', isSlow && isMoving)

  return (
    <>
      <p {...hint} />
      <ReactFlow
        ref={canvas}
        {...names}
        nodes={nodes}
        nodeTypes={cards}
        defaultViewport={opening}
        // Where all is in view, to go further out shows nothing more.
        minZoom={fitted.zoom}
        onInit={({ getViewport }) => note(getViewport())}
        onMoveStart={() => noteMoving(true)}
        onMove={(_, viewport) => isSlow || note(viewport)}
        onMoveEnd={(_, viewport) => {
          noteMoving(false)
          note(viewport)
        }}
        onKeyDown={onKeyDown}
        {...plainFlow}
        {...standing}
        onPointerDownCapture={({ target }) => {
          pressedOn.current = target
        }}
        onPaneClick={({ target }) => {
          const panel = explorer?.getState().panel ?? null
          if (panel !== null && isWaypoint(panel) && pressedOn.current === target) closePanel()
        }}
        panOnDrag={!isStill}
        zoomOnScroll={!isStill}
        zoomOnPinch={!isStill}
        preventScrolling={!isStill}
        data-still={isStill}
      >
        <ViewportPortal>
          <Bands layout={counted?.(layout) ?? layout} />
          <Transitions curves={layout.curves} {...{ onClick, onMouseMove, onMouseLeave }} />
          {over?.(layout)}
        </ViewportPortal>
      </ReactFlow>
    </>
  )
}
