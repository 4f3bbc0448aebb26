// What of a map lies beyond each side of what is seen of it, and where along that side a sign of it covers nothing.
// Plain numbers, in px of the map.
import type { Box } from '../../layout/input'
import type { Placed } from '../../scene/placed'

export const SIDES = ['left', 'right', 'up', 'down'] as const
export type Side = (typeof SIDES)[number]

export const isSideways = (side: Side): boolean => side === 'left' || side === 'right'

/** So little of a card may be cut off before there is more to see of it. */
const SLACK = 8
/** Where the words stand in the strip at the top of a band, below its upper edge. */
const NAME = { from: 6, to: 28 }
/** Where the name of a level stands, below the upper edge of the map, and how much of its column it takes. */
const HEADING = { from: 16, to: 40, width: 170 }

export type Drawn = Pick<Placed, 'columns' | 'bands'> & { readonly boxes: readonly Box[] }

/** How many levels across, and of those in view how many roles up and down, are not wholly seen. */
export function countBeyond({ columns, boxes }: Drawn, seen: Box): Readonly<Record<Side, number>> {
  const [right, bottom] = [seen.x + seen.width, seen.y + seen.height]
  const over = boxes.filter(({ x, width }) => x < right && x + width > seen.x)
  return {
    left: columns.filter(({ x }) => x < seen.x - SLACK).length,
    right: columns.filter(({ x, width }) => x + width > right + SLACK).length,
    up: over.filter(({ y }) => y < seen.y - SLACK).length,
    down: over.filter(({ y, height }) => y + height > bottom + SLACK).length,
  }
}

export type Stretch = readonly [from: number, to: number]

/** What a sign at a side would cover that reaches `depth` far into what is seen, as stretches along that side. */
export function takenAt(
  side: Side,
  { columns, bands, boxes }: Drawn,
  seen: Box,
  depth: number,
): readonly Stretch[] {
  const isAcross = isSideways(side)
  const far = isAcross ? seen.x + seen.width : seen.y + seen.height
  const near = isAcross ? seen.x : seen.y
  const [from, to] = side === 'left' || side === 'up' ? [near, near + depth] : [far - depth, far]
  const cards = boxes
    .map(({ x, y, width, height }) =>
      isAcross ? ([x, x + width, y, y + height] as const) : ([y, y + height, x, x + width] as const),
    )
    .filter(([start, end]) => start < to && end > from)
    .map(([, , start, end]): Stretch => [start, end])
  if (!isAcross) return cards
  const names = side === 'right' ? bands.map(({ y }): Stretch => [y + NAME.from, y + NAME.to]) : []
  const headings = columns
    .filter(({ x }) => x < to && x + HEADING.width > from)
    .map((): Stretch => [HEADING.from, HEADING.to])
  return [...headings, ...names, ...cards]
}

/** The free place of a length in `[from, to]` that begins nearest to `wish`; null where there is none. */
export function freePlace(
  taken: readonly Stretch[],
  length: number,
  [from, to]: Stretch,
  wish: number,
): number | null {
  const places = [wish, from, to - length, ...taken.flatMap(([start, end]) => [start - length, end])].filter(
    (place) =>
      place >= from &&
      place + length <= to &&
      taken.every(([start, end]) => place >= end || place + length <= start),
  )
  return places.toSorted((one, other) => Math.abs(one - wish) - Math.abs(other - wish))[0] ?? null
}
