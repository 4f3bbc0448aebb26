import '@xyflow/react/dist/base.css'
import { ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { type FocusEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import { Bands } from './Bands'
import './CareerMap.css'
import { cardWidthFor } from './cardWidth'
import { type Fitted, fitLayout, type Room, SMALLEST_ZOOM } from './fit'
import { Legend } from './Legend'
import { MapControls } from './MapControls'
import { motion } from './motion'
import { Pills } from './Pills'
import { RoleCard } from './RoleCard'
import { StubCard } from './StubCard'
import { TransitionCurve } from './TransitionCurve'
import { toEdges, toNodes } from './toFlow'
import { useRoom } from './useRoom'

const nodeTypes = { role: RoleCard, stub: StubCard }
const edgeTypes = { transition: TransitionCurve }

/** React Flow's own hints speak of moving and deleting, which this map does not offer. */
const NO_HINTS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
}

export function CareerMap() {
  return (
    <ReactFlowProvider>
      <MapRegion />
    </ReactFlowProvider>
  )
}

function MapRegion() {
  const { t } = useTranslation()
  const canvas = useRef<HTMLDivElement>(null)
  const room = useRoom(canvas)
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const cardWidth = useMemo(() => cardWidthFor(graph), [graph])
  const fitted = useMemo(
    () => (room ? fitLayout(graph, field, room, cardWidth) : null),
    [graph, field, room, cardWidth],
  )
  const { setViewport } = useReactFlow()
  const fit = useCallback(
    (moving: { duration: number }) => {
      if (room && fitted) void setViewport(viewportOf(fitted, room), moving)
    },
    [fitted, room, setViewport],
  )
  useEffect(() => fit({ duration: 0 }), [fit])
  return (
    <section className="career-map" aria-label={t('map.label')} id="map" tabIndex={-1}>
      <div
        className="canvas"
        ref={canvas}
        style={room?.height === null && fitted ? { height: fitted.layout.height * fitted.zoom } : undefined}
      >
        {room && fitted && <Flow room={room} fitted={fitted} />}
      </div>
      <div className="map-foot">
        <Legend />
        {room?.height !== null && <MapControls onFit={() => fit(motion())} />}
      </div>
    </section>
  )
}

/** Where the whole map shows: in the middle across, and not far from the top. */
function viewportOf({ layout, zoom }: Fitted, { width, height }: Room) {
  const free = height === null ? 0 : height - layout.height * zoom
  return {
    x: (width - layout.width * zoom) / 2,
    y: Math.max(0, Math.min(free / 2, 28)),
    zoom,
  }
}

function Flow({ room, fitted }: { readonly room: Room; readonly fitted: Fitted }) {
  const { t } = useTranslation()
  const { setCenter, getNode, getZoom } = useReactFlow()
  const panel = useExplorer((state) => state.panel?.kind)
  const closePanel = useExplorer((state) => state.closePanel)
  // Where the page scrolls, the map lies still and whole in it.
  const isStill = room.height === null
  const nodes = useMemo(() => toNodes(fitted.layout, fitted.compact), [fitted])
  const edges = useMemo(() => toEdges(fitted.layout), [fitted])

  /** Focus that the keyboard brings to a card outside the view takes the view along. */
  const follow = ({ target, currentTarget }: FocusEvent) => {
    const card = target.getBoundingClientRect()
    const view = currentTarget.getBoundingClientRect()
    const inside =
      card.left >= view.left && card.right <= view.right && card.top >= view.top && card.bottom <= view.bottom
    const node = getNode(target.closest('.react-flow__node')?.getAttribute('data-id') ?? '')
    if (inside || !node || !target.matches(':focus-visible')) return
    const { x, y } = node.position
    void setCenter(x + (node.width ?? 0) / 2, y + (node.height ?? 0) / 2, { zoom: getZoom(), ...motion() })
  }

  return (
    <ReactFlow
      aria-label={t('map.label')}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      defaultViewport={viewportOf(fitted, room)}
      minZoom={SMALLEST_ZOOM}
      maxZoom={2.5}
      onFocus={follow}
      onPaneClick={() => panel === 'role' && closePanel()}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      ariaLabelConfig={NO_HINTS}
      panOnDrag={!isStill}
      zoomOnScroll={!isStill}
      zoomOnPinch={!isStill}
      zoomOnDoubleClick={false}
      preventScrolling={!isStill}
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      proOptions={{ hideAttribution: true }}
      data-still={isStill}
    >
      <Bands layout={fitted.layout} />
      {!fitted.compact && <Pills layout={fitted.layout} />}
    </ReactFlow>
  )
}
