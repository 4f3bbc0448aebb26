import { LEAST_ZOOM, READING_ZOOM } from '../../layout/compact'
import type { Room } from '../../layout/fit'
import type { Size } from '../../layout/input'

interface Whole {
  readonly layout: Size
  /** All of the map shows at this. */
  readonly zoom: number
}

interface Place {
  readonly x: number
  readonly zoom: number
}

/** That of the whole, unless it is too small to read; a map that fits one way when it can be read still does. */
function openingZoom({ layout, zoom }: Whole, { width, height, textScale }: Room): number {
  // What lies still in a page that scrolls is as large as it has to be.
  if (height === null || zoom >= LEAST_ZOOM * textScale) return zoom
  const oneWay = Math.max(width / layout.width, height / layout.height) / textScale
  return (oneWay < LEAST_ZOOM ? READING_ZOOM : Math.min(READING_ZOOM, oneWay)) * textScale
}

/**
 * Where a map stands at a zoom, by default at the one at which it opens: in the middle across, and nearer to the top than to
 * the bottom; what does not fit begins at the upper left.
 */
export function viewportOf(whole: Whole, room: Room, zoom = openingZoom(whole, room)) {
  const { width, height } = whole.layout
  const free = room.height === null ? 0 : room.height - height * zoom
  return {
    x: Math.max(0, (room.width - width * zoom) / 2),
    y: Math.max(0, Math.min(free / 2, Math.max(28, free * 0.3))),
    zoom,
  }
}

/** How far to the left of their place names at the right end of a map have to stand to be seen, as a CSS length of the map. */
export const shiftOfNames = ({ width }: Size, room: Pick<Room, 'width'>, { x, zoom }: Place): string =>
  `${Math.min(0, (room.width - x) / zoom - width)}px`
