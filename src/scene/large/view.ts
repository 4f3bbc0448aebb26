// How a large map is seen: through a window of a size, at a zoom, from a place.
import type { Size } from '../../layout/input'

/** Where the corner of the map stands in the window, px of the screen, and its zoom. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The window on to a map, px of the screen, and the person's text against the usual. */
export interface MapWindow extends Size {
  readonly textScale: number
}
