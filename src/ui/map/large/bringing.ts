// Where the view goes to show a role: as on a small map, no further than it must, and near enough to read.
import type { Box, Size } from '../../../layout/input'
import type { View } from './bitmaps'

const READABLE_ZOOM = 0.75
const READING_ZOOM = 0.9
/** Clear space round what is brought into view, px of the screen. */
const MARGIN = 24

/** The view with `own` in the middle of the window, and with it the others where they fit; null where it is seen and read already. */
export function viewOn(own: Box, others: readonly Box[], window: Size, view: View): View | null {
  const [left, top] = [own.x * view.zoom + view.x, own.y * view.zoom + view.y]
  const isInside =
    left >= 0 &&
    top >= 0 &&
    left + own.width * view.zoom <= window.width &&
    top + own.height * view.zoom <= window.height
  const isSmall = view.zoom < READABLE_ZOOM
  if (isInside && !isSmall) return null
  const together = around([own, ...others])
  const fitting = zoomFor(together, window)
  const isRoomy = others.length > 0 && fitting >= READABLE_ZOOM
  const zoom = !isSmall ? view.zoom : isRoomy ? fitting : READING_ZOOM
  return centredOn(isSmall && isRoomy ? together : own, zoom, window)
}

/** The view with a box in the middle of the window, as large as it can be shown up to `most`. */
export function viewOf(box: Box, window: Size, most: number): View {
  return centredOn(box, Math.min(most, zoomFor(box, window)), window)
}

const zoomFor = ({ width, height }: Box, window: Size): number =>
  Math.min(READING_ZOOM, (window.width - 2 * MARGIN) / width, (window.height - 2 * MARGIN) / height)

const centredOn = ({ x, y, width, height }: Box, zoom: number, window: Size): View => ({
  x: window.width / 2 - (x + width / 2) * zoom,
  y: window.height / 2 - (y + height / 2) * zoom,
  zoom,
})

/** The box round some boxes, of which there is one at least. */
function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
