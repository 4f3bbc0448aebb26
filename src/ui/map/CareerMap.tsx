import { ReactFlowProvider, useReactFlow, useStore } from '@xyflow/react'
import { useCallback, useContext, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { hasCounts } from '../../scene/scene'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { Arriving } from '../kit/Arriving'
import { Legend } from '../kit/Legend'
import './CareerMap.css'
import './flow.css'
import { cardTextsOf } from './cardTexts'
import { Flow } from './Flow'
import { type FirstMap, FirstMapContext } from './firstMap'
import { KeyRoom } from './KeyRoom'
import { LitKey } from './LitCounts'
import { MapControls } from './MapControls'
import { motion } from './motion'
import { toEdges, toNodes } from './toFlow'
import { useLayout } from './useLayout'
import { useRoom } from './useRoom'
import { useStillZoom } from './useStillZoom'
import { viewportOf } from './viewportOf'

/** As far as a press on Zoom in goes in React Flow. */
const ZOOM_STEP = 1.2

export function CareerMap() {
  const first = useContext(FirstMapContext)
  return (
    <ReactFlowProvider {...(first && flowOf(first))}>
      <MapRegion />
    </ReactFlowProvider>
  )
}

/** What React Flow shows without having been in a page. */
function flowOf({ room, fitted: { layout, compact } }: FirstMap) {
  return {
    initialNodes: toNodes(layout, null, compact),
    initialEdges: toEdges(layout),
    initialWidth: room.width,
    initialHeight: room.height ?? layout.height,
  }
}

function MapRegion() {
  const { t } = useTranslation()
  const canvas = useRef<HTMLDivElement>(null)
  const first = useContext(FirstMapContext)
  const room = useRoom(canvas) ?? first?.room ?? null
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const cardTexts = useMemo(() => cardTextsOf(graph), [graph])
  const whole = useLayout(graph, field, room, cardTexts) ?? first?.fitted ?? null
  const isStill = room?.height === null
  const { fitted, zoomBy, reset } = useStillZoom(canvas, whole, isStill)
  // Where the page scrolls, the canvas is as large as its map, and is scrolled sideways in its place.
  const space = useMemo(
    () =>
      room && fitted && room.height === null
        ? { ...room, width: Math.max(room.width, fitted.layout.width * fitted.zoom) }
        : room,
    [room, fitted],
  )
  const counts = useExplorer((state) => hasCounts(sceneOf(state)))
  const { setViewport, zoomIn, zoomOut } = useReactFlow()
  const isFarthest = useStore(({ transform }) => fitted !== null && transform[2] <= fitted.zoom * 1.001)
  const isFarthestOut = isStill ? fitted?.zoom === whole?.zoom : isFarthest
  const fit = useCallback(
    (moving: { duration: number }) => {
      if (space && fitted) void setViewport(viewportOf(fitted, space), moving)
    },
    [fitted, space, setViewport],
  )
  useEffect(() => fit({ duration: 0 }), [fit])
  return (
    <section className="view career-map" aria-label={t('map.label')}>
      <div className="canvas" ref={canvas} data-still={isStill}>
        {room && !fitted && <Arriving what="view" words={t('map.drawing')} />}
        {space && fitted && (
          <div
            className="canvas-space"
            style={
              space.height === null
                ? { width: space.width, height: fitted.layout.height * fitted.zoom }
                : undefined
            }
          >
            <Flow room={space} fitted={fitted} />
          </div>
        )}
      </div>
      <div className="map-foot">
        {/* Its room is kept, so that the map stays put when counts come and go. */}
        <Legend>
          {fitted?.compact !== true && (counts ? <LitKey.Shown fallback={<KeyRoom />} /> : <KeyRoom />)}
        </Legend>
        <MapControls
          isFarthestOut={isFarthestOut}
          onZoomIn={() => (isStill ? zoomBy(ZOOM_STEP) : void zoomIn(motion()))}
          onZoomOut={() => (isStill ? zoomBy(1 / ZOOM_STEP) : void zoomOut(motion()))}
          onFit={() => (isStill ? reset() : fit(motion()))}
        />
      </div>
    </section>
  )
}
