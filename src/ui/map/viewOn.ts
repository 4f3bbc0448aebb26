// Where the view goes to show a role: no further than it must, and near enough to read.
import { LEAST_ZOOM, READING_ZOOM } from '../../layout/compact'
import type { Box, Size } from '../../layout/input'

/** Clear space round what is brought into view, px of the screen. */
export const MARGIN = 24

/** The window on to the map, px of the screen, and the person's text against the usual. */
interface Window extends Size {
  readonly textScale: number
}

interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The box round some boxes. */
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

/** The zoom at which a box fits in the window, `most` at the most. */
export const fittingZoom = (box: Size, { width, height }: Size, most: number): number =>
  Math.min(most, (width - 2 * MARGIN) / box.width, (height - 2 * MARGIN) / box.height)

/**
 * What is to stand in the middle, and at which zoom: a role that is outside the view or too small to read; where they fit, with the
 * others that it is about. Null where it is seen and read already.
 */
export function viewOn(
  own: Box,
  others: readonly Box[],
  window: Window,
  { x, y, zoom }: View,
): { readonly goal: Box; readonly zoom: number } | null {
  const { width, height, textScale } = window
  const isSmall = zoom < LEAST_ZOOM * textScale
  const reading = READING_ZOOM * textScale
  const [left, top] = [own.x * zoom + x, own.y * zoom + y]
  const isInside =
    left >= 0 && top >= 0 && left + own.width * zoom <= width && top + own.height * zoom <= height
  if (isInside && !isSmall) return null
  if (!isSmall) return { goal: own, zoom }
  const together = around([own, ...others])
  const fitting = fittingZoom(together, window, reading)
  return fitting >= LEAST_ZOOM * textScale ? { goal: together, zoom: fitting } : { goal: own, zoom: reading }
}
