// A view of a large map with a box in the middle of the window.
import { READING_ZOOM } from '../../../layout/compact'
import type { Box, Size } from '../../../layout/input'
import type { View } from '../../../scene/large/view'
import { fittingZoom } from '../viewOn'

export const centredOn = ({ x, y, width, height }: Box, zoom: number, window: Size): View => ({
  x: window.width / 2 - (x + width / 2) * zoom,
  y: window.height / 2 - (y + height / 2) * zoom,
  zoom,
})

/** Of the window, and of the zoom: what lies further apart is another place. */
const NEARBY = 2
const ALIKE = 4

/** Whether the eye can follow from one view to another, within the moment that a move takes. */
export function canFollow(from: View, to: View, { width, height }: Size): boolean {
  const share = to.zoom / from.zoom
  if (share > ALIKE || share < 1 / ALIKE) return false
  // Where the middle of the window goes, seen at the zoom that it comes to.
  const goes = (now: number, next: number, length: number) =>
    Math.abs(next - length / 2 - (now - length / 2) * share) / length
  return goes(from.x, to.x, width) <= NEARBY && goes(from.y, to.y, height) <= NEARBY
}

/** The box as large as it can be shown, up to `most`. */
export const viewOf = (box: Box, window: Size, most = READING_ZOOM): View =>
  centredOn(box, fittingZoom(box, window, most), window)
