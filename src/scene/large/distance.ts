// What of a large map can be read at a zoom: cells from afar, titles in between, cards from near.
import { LARGE } from '../../layout/large'
import type { MapWindow } from './view'

/** `far`: fields by levels; `middle`: titles that fit; `near`: cards. */
export type Distance = 'far' | 'middle' | 'near'

/** More than so many things at once nobody reads. */
export const MOST_LEGIBLE = 200

/** Cards are drawn from here up. */
const LEAST_NEAR = 0.5
/** A card lower than this on the screen has no room for a title, px. */
const LEAST_TITLE = 12

/** At this zoom titles take the place of cells, unless the window is full of cells before. */
export const LEAST_MIDDLE = LEAST_TITLE / LARGE.card.height

/** Names of fields and levels take their share of what can be read. */
const MOST_CARDS = MOST_LEGIBLE * 0.75
const PITCH = (LARGE.card.width + LARGE.rowGap) * (LARGE.card.height + LARGE.rowGap)

/** A map that is so many times as large as fills the window is far no longer, however small its cards are. */
const FILLED = 4

/** How far one stands from a large map at a zoom; `filling` is the zoom at which it leaves nothing of the window empty. */
export function distanceAt(zoom: number, { width, height, textScale }: MapWindow, filling: number): Distance {
  const near = Math.max(LEAST_NEAR * textScale, Math.sqrt((width * height) / (MOST_CARDS * PITCH)))
  if (zoom >= Math.min(textScale, near)) return 'near'
  return zoom >= LEAST_MIDDLE || zoom > filling * FILLED ? 'middle' : 'far'
}
