import { ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { RoleGraph } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { Following } from '../kit/Following'
import { Legend } from '../kit/Legend'
import { onUse } from '../kit/onUse'
import './CareerMap.css'
import './flow.css'
import { cardTextsOf } from './cardTexts'
import { Flow, type FlowParts } from './Flow'
import { CountsKeyIfAny } from './LitCounts'
import { type LastLayout, lastLayoutOf } from './lastLayout'
import { MapControls } from './MapControls'
import { motion } from './motion'
import { flowShapesOf } from './toFlow'
import { useLayout } from './useLayout'
import { useRoom } from './useRoom'
import { useStillZoom } from './useStillZoom'
import { viewportOf } from './viewportOf'

const More = onUse(async () => (await import('./MoreSigns')).MoreSigns, { words: ['map'], spare: true })

/** As far as a press on Zoom in goes in React Flow. */
const ZOOM_STEP = 1.2

interface Props {
  /** What stands over the map. */
  readonly head?: ReactNode
  readonly parts?: FlowParts
}

/** A map whose roles are all drawn as cards. */
export function SmallMap(props: Props) {
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const [last] = useState(() => lastLayoutOf(graph))
  return (
    <ReactFlowProvider {...(last?.field === field && flowOf(graph, last))}>
      <MapRegion {...props} />
    </ReactFlowProvider>
  )
}

/** What React Flow shows at once; all else it takes in after the page has been drawn. */
function flowOf(graph: RoleGraph, { room, fitted: { layout, compact } }: LastLayout) {
  const { nodes } = flowShapesOf(graph, layout, compact)
  return {
    initialNodes: nodes,
    initialWidth: room.width,
    initialHeight: room.height ?? layout.height,
  }
}

function MapRegion({ head, parts }: Props) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLDivElement>(null)
  const graph = useExplorer((state) => state.graph)
  const chosen = useExplorer((state) => state.field)
  const [supposed] = useState(() => {
    const last = lastLayoutOf(graph)
    return last?.field === chosen ? last.room : null
  })
  const room = useRoom(canvas, supposed)
  const field = useSoon(graph, chosen)
  const cardTexts = useMemo(() => cardTextsOf(graph), [graph])
  const still = useStillZoom(canvas, useLayout(graph, field, room, cardTexts), room)
  const { fitted } = still
  // Where the page scrolls, the canvas is as large as its map, and is scrolled sideways in its place.
  const stand = useMemo(() => {
    if (room === null || fitted === null) return null
    const width = Math.max(room.width, fitted.layout.width * fitted.zoom)
    const space = room.height === null ? { ...room, width } : room
    return { room, space, fitted, opening: viewportOf(fitted, space) }
  }, [room, fitted])
  const { setViewport, zoomIn, zoomOut } = useReactFlow()
  useEffect(() => void (stand && setViewport(stand.opening)), [stand, setViewport])
  const isFarthest = useStore(
    ({ panZoom, transform }) => panZoom === null || (fitted !== null && transform[2] <= fitted.zoom * 1.001),
  )
  const isStill = room?.height === null
  const isWhole = isStill ? still.isWhole : isFarthest
  const isSmall = isStill ? still.isSmall : stand !== null && stand.opening.zoom > stand.fitted.zoom
  const fit = () => {
    if (isStill) still.fit()
    else if (stand)
      void setViewport(
        isWhole ? stand.opening : viewportOf(stand.fitted, stand.space, stand.fitted.zoom),
        motion(),
      )
  }
  return (
    <section className="view career-map" aria-label={t('map.label')}>
      {head}
      <div className="canvas" ref={canvas} data-still={isStill}>
        {stand && (
          <div
            className="canvas-space"
            style={
              isStill
                ? { width: stand.space.width, height: stand.fitted.layout.height * stand.fitted.zoom }
                : undefined
            }
          >
            <Flow {...stand} {...parts} />
          </div>
        )}
      </div>
      {stand && (isStill ? stand.space.width > stand.room.width : !isWhole) && <More.Shown />}
      <div className="map-foot">
        {/* Its room is kept, so that the map stays put when counts come and go. */}
        <Legend>
          {fitted?.compact !== true && (
            <Following>
              <CountsKeyIfAny />
            </Following>
          )}
        </Legend>
        <MapControls
          isFarthestOut={isWhole}
          fit={t(isWhole && isSmall ? 'map.read' : 'map.fit')}
          onZoomIn={() => (isStill ? still.zoomBy(ZOOM_STEP) : void zoomIn(motion()))}
          onZoomOut={() => (isStill ? still.zoomBy(1 / ZOOM_STEP) : void zoomOut(motion()))}
          onFit={fit}
        />
      </div>
    </section>
  )
}

/** The field that is chosen in a graph: the choice is marked at once, and the map that takes long to draw comes as soon as it can. */
function useSoon(graph: RoleGraph, field: string | null): string | null {
  const chosen = useMemo(() => ({ graph, field }), [graph, field])
  const soon = useDeferredValue(chosen)
  return (soon.graph === graph ? soon : chosen).field
}
