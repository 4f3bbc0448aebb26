// The small cards of a phone, and how small a map may become before it is no longer read.

/** Below this width two columns of full cards no longer fit at a readable size, px. */
export const COMPACT_WIDTH = 600

const CARD_WIDTH = 148
const CORRIDOR = 40

export const COMPACT = {
  card: { width: CARD_WIDTH, height: 56 },
  stub: { width: CARD_WIDTH, height: 68 },
  corridor: CORRIDOR,
  rowGap: 10,
  gutter: 12,
} as const

/** At this share of full size titles are still read, and a card is still as high as a finger needs. */
export const LEAST_ZOOM = 0.8
/** A map that does not fit at that is shown at this, and panned or scrolled. */
export const READING_ZOOM = 0.85

/** What full cards of usual titles need at the least, and loops outside the first and the last column, px. */
const FULL = { card: 285, corridor: 88 } as const
const LOOPS = 31

/** Whether a map of so many columns can be read whole in a page of this width that scrolls, px of the person's text. */
export function isReadableStill(columns: number, width: number): boolean {
  const { card, corridor } = width < COMPACT_WIDTH ? { card: CARD_WIDTH, corridor: CORRIDOR } : FULL
  return width / (columns * card + (columns - 1) * corridor + 2 * LOOPS) >= LEAST_ZOOM
}
