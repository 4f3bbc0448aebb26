// The marks of what is covered, in the same area in other words, partly covered and new, alike in grey: solid, half filled, hatched,
// outlined.

import type { LineGroup } from '../../graph/groupLines'
import { tag } from '../xml'
import { PAINT } from './paint'

const AREA = { fill: PAINT['area-tint'], stroke: PAINT.area } as const

const COLOURS = {
  covered: { fill: PAINT.covered, stroke: PAINT.covered },
  raised: AREA,
  lowered: AREA,
  reworded: AREA,
  partly: { fill: 'url(#hatch)', stroke: PAINT.partly },
  added: { fill: PAINT['added-tint'], stroke: PAINT.added },
} as const

export const HATCH = tag(
  'pattern',
  { id: 'hatch', width: 4, height: 4, patternUnits: 'userSpaceOnUse' },
  tag('rect', { width: 4, height: 4, fill: PAINT['partly-tint'] }),
  tag('path', { d: 'M-1 1L1 -1M0 4L4 0M3 5L5 3', stroke: PAINT.partly, 'stroke-width': 1.4 }),
)

/** The filled half of the mark of a line in other words. */
const HALVES: Readonly<Partial<Record<LineGroup, string>>> = {
  raised: 'M1 5.500h9v4.500h-9z',
  lowered: 'M1 1h9v4.500h-9z',
  reworded: 'M1 1h4.500v9h-4.500z',
}

const squareOf = (kind: LineGroup, x: number, y: number): string =>
  tag('rect', {
    x: x + 0.75,
    y: y + 0.75,
    width: 9.5,
    height: 9.5,
    rx: 2.5,
    ...COLOURS[kind],
    'stroke-width': 1.5,
  })

/** A square of 11 px with its upper left corner at `x` and `y`. */
export const differenceMark = (kind: LineGroup, x: number, y: number): string =>
  squareOf(kind, x, y) +
  (HALVES[kind] === undefined
    ? ''
    : tag('path', { d: HALVES[kind], fill: PAINT.area, transform: `translate(${x} ${y})` }))
