import '@xyflow/react/dist/base.css'
import { ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'
import { Legend } from '../Legend'
import './CareerMap.css'
import { cardWidthFor } from './cardWidth'
import { Flow } from './Flow'
import { fitLayout } from './fit'
import { MapControls } from './MapControls'
import { motion } from './motion'
import { useRoom } from './useRoom'
import { viewportOf } from './viewportOf'

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
  // Where the page scrolls, the canvas is as large as its map, and is scrolled sideways in its place.
  const space = useMemo(
    () =>
      room && fitted && room.height === null
        ? { width: Math.max(room.width, fitted.layout.width * fitted.zoom), height: null }
        : room,
    [room, fitted],
  )
  const { setViewport } = useReactFlow()
  const fit = useCallback(
    (moving: { duration: number }) => {
      if (space && fitted) void setViewport(viewportOf(fitted, space), moving)
    },
    [fitted, space, setViewport],
  )
  useEffect(() => fit({ duration: 0 }), [fit])
  return (
    <section className="view career-map" aria-label={t('map.label')}>
      <div className="canvas" ref={canvas} data-still={room?.height === null}>
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
        <Legend />
        {room?.height !== null && <MapControls onFit={() => fit(motion())} />}
      </div>
    </section>
  )
}
