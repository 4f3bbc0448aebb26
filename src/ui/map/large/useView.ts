import { type ReactFlowState, useStore } from '@xyflow/react'
import { useDeferredValue, useMemo } from 'react'
import type { Box, Size } from '../../../layout/input'
import { type Distance, distanceAt } from '../../../scene/large/distance'
import { stepOf } from '../../../scene/large/labels'
import { textStep } from '../../../scene/large/titles'
import type { MapWindow, View } from '../../../scene/large/view'

export const viewIn = ({ transform: [x, y, zoom] }: Pick<ReactFlowState, 'transform'>): View => ({
  x,
  y,
  zoom,
})

export const useDistance = (window: MapWindow, filling: number): Distance =>
  useStore(({ transform }) => distanceAt(transform[2], window, filling))

/** As `textStep`; draws anew only when it changes. */
export const useTextStep = (window: MapWindow): number =>
  useStore(({ transform }) => textStep(transform[2], window))

/** Of a window, what the surroundings hold beyond each side of it, and how far one goes before they change. */
const SHARE = 0.25

/**
 * The part of the map in view with something round it, in px of the layout; it changes only when the view has gone a quarter of a window
 * on, and then as soon as there is time.
 */
export function useSurroundings({ width, height }: Size): Box {
  const corners = useStore(({ transform: [x, y, zoom] }) => {
    const step = stepOf(zoom)
    const [wide, high] = [width / step, height / step]
    const from = (corner: number, length: number) =>
      (Math.floor(corner / (length * SHARE)) - 1) * (length * SHARE)
    const size = 1 + 3 * SHARE
    return [from(-x / zoom, wide), from(-y / zoom, high), wide * size, high * size].join(' ')
  })
  const soon = useDeferredValue(corners)
  return useMemo(() => {
    const [left = 0, top = 0, wide = 0, high = 0] = soon.split(' ').map(Number)
    return { x: left, y: top, width: wide, height: high }
  }, [soon])
}
