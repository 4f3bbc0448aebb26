import { ReactFlow, useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import { cardOf } from '../useKeepFocus'
import { Bands } from './Bands'
import { type Fitted, type Room, SMALLEST_ZOOM } from './fit'
import { motion } from './motion'
import { Pills } from './Pills'
import { RoleCard } from './RoleCard'
import { StubCard } from './StubCard'
import { TransitionCurve } from './TransitionCurve'
import { toEdges, toNodes } from './toFlow'
import { viewportOf } from './viewportOf'

const nodeTypes = { role: RoleCard, stub: StubCard }
const edgeTypes = { transition: TransitionCurve }

/** React Flow's own hints speak of moving and deleting, which this map does not offer. */
const NO_HINTS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
}

const isInside = (box: DOMRect, view: DOMRect): boolean =>
  box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom

/** The canvas: cards, curves and what stands behind them, in React Flow. */
export function Flow({ room, fitted }: { readonly room: Room; readonly fitted: Fitted }) {
  const { t } = useTranslation()
  const { setCenter, getNode, getZoom } = useReactFlow()
  const panel = useExplorer((state) => state.panel?.kind)
  const closePanel = useExplorer((state) => state.closePanel)
  // Where the page scrolls, the map lies still and whole in it.
  const isStill = room.height === null
  const nodes = useMemo(() => toNodes(fitted.layout, fitted.compact), [fitted])
  const edges = useMemo(() => toEdges(fitted.layout), [fitted])

  /** Takes the view along to a card that is outside it. */
  const bring = useCallback(
    (card: Element) => {
      if (isStill) return card.scrollIntoView({ block: 'nearest' })
      const box = card.getBoundingClientRect()
      const view = card.closest('.react-flow')?.getBoundingClientRect()
      const node = getNode(card.closest('.react-flow__node')?.getAttribute('data-id') ?? '')
      if (!view || !node || isInside(box, view)) return
      const { x, y } = node.position
      void setCenter(x + (node.width ?? 0) / 2, y + (node.height ?? 0) / 2, { zoom: getZoom(), ...motion() })
    },
    [isStill, getNode, setCenter, getZoom],
  )

  const selected = useExplorer((state) => (state.panel?.kind === 'role' ? state.panel.role : null))
  useEffect(() => {
    // Once the card stands where the layout puts it.
    const frame = requestAnimationFrame(() => {
      const card = selected === null ? null : cardOf(selected)
      if (card) bring(card)
    })
    return () => cancelAnimationFrame(frame)
  }, [selected, bring])

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
      onFocus={({ target }) => target.matches(':focus-visible') && bring(target)}
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
