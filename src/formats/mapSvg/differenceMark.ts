// The marks of what is covered, partly covered and new, alike in grey: solid, hatched, outlined.

import type { LineGroup } from '../../graph/groupLines'
import { PAINT } from './paint'
import { tag } from './xml'

const COLOURS = {
  covered: { fill: PAINT.covered, stroke: PAINT.covered },
  partly: { fill: 'url(#hatch)', stroke: PAINT.partly },
  added: { fill: PAINT['added-tint'], stroke: PAINT.added },
} as const

export const HATCH = tag(
  'pattern',
  { id: 'hatch', width: 4, height: 4, patternUnits: 'userSpaceOnUse' },
  tag('rect', { width: 4, height: 4, fill: PAINT['partly-tint'] }),
  tag('path', { d: 'M-1 1L1 -1M0 4L4 0M3 5L5 3', stroke: PAINT.partly, 'stroke-width': 1.4 }),
)

/** A square of 11 px with its upper left corner at `x` and `y`. */
export const differenceMark = (kind: LineGroup, x: number, y: number): string =>
  tag('rect', {
    x: x + 0.75,
    y: y + 0.75,
    width: 9.5,
    height: 9.5,
    rx: 2.5,
    ...COLOURS[kind],
    'stroke-width': 1.5,
  })
