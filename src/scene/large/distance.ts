// What of a large map can be read at a zoom: cells from afar, titles in between, cards from near.
import type { Size } from '../../layout/input'
import { LARGE } from '../../layout/large'

/** `far`: fields by levels; `middle`: titles that fit; `near`: cards. */
export type Distance = 'far' | 'middle' | 'near'

/** More than so many things at once nobody reads. */
export const MOST_LEGIBLE = 200

/** Cards are drawn from here up. */
const LEAST_NEAR = 0.5
/** A card lower than this on the screen has no room for a title, px. */
const LEAST_TITLE = 12

/** Names of fields and levels take their share of what can be read. */
const MOST_CARDS = MOST_LEGIBLE * 0.75
const PITCH = (LARGE.card.width + LARGE.rowGap) * (LARGE.card.height + LARGE.rowGap)

/** How far one stands from a large map at a zoom, in a window of a size; `whole` is the zoom at which all of it shows. */
export function distanceAt(zoom: number, window: Size, whole: number): Distance {
  const near = Math.max(LEAST_NEAR, Math.sqrt((window.width * window.height) / (MOST_CARDS * PITCH)))
  if (zoom >= Math.min(1, near)) return 'near'
  return zoom * LARGE.card.height >= LEAST_TITLE || zoom > whole * 4 ? 'middle' : 'far'
}
