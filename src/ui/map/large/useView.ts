import { type ReactFlowState, useStore } from '@xyflow/react'
import type { Size } from '../../../layout/input'
import { type Distance, distanceAt } from '../../../scene/large/distance'
import { stepOf } from '../../../scene/large/labels'
import type { View } from './bitmaps'

export const viewIn = ({ transform: [x, y, zoom] }: Pick<ReactFlowState, 'transform'>): View => ({
  x,
  y,
  zoom,
})

export const useDistance = (window: Size, whole: number): Distance =>
  useStore(({ transform }) => distanceAt(transform[2], window, whole))

/** The step of the zoom; draws anew only when it changes. */
export const useStep = (): number => useStore(({ transform }) => stepOf(transform[2]))

/**
 * The part of the map in view with half a window round it, in px of the layout, as `x y width height`; it changes only when the view
 * has gone half a window on.
 */
export function useSurroundings({ width, height }: Size): string {
  return useStore(({ transform: [x, y, zoom] }) => {
    const step = stepOf(zoom)
    const [wide, high] = [width / step, height / step]
    const snap = (value: number, length: number) => Math.floor(value / (length / 2)) * (length / 2)
    return [snap(-x / zoom, wide) - wide / 2, snap(-y / zoom, high) - high / 2, wide * 2.5, high * 2.5].join(
      ' ',
    )
  })
}
