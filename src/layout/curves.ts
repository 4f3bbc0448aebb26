// The curve of a transition as cubic segments: how it is kept, its SVG paths, and points on it. Flat where it touches a card.
import type { Box, Bytes, Floats, Indices, Point } from './input'

/** All curves of a layout, by index. */
export interface Curves {
  /** Index in the input of the transition of each curve, in the order of the input. */
  readonly transition: Indices
  /** Where the points of each curve begin in `points`, and at the end where those of the last one end. */
  readonly offsets: Indices
  /** The points of one curve after those of another, as in `Curve`. */
  readonly points: Floats
  /** `ARROW_LEFT` and `LOOP` of each curve, added up. */
  readonly flags: Bytes
}

export const ARROW_LEFT = 1
export const LOOP = 2

/** The way of one transition, px. */
export interface Curve {
  /**
   * Holds x and y of the start, then of both control points and the end of each cubic Bézier segment, which begins where
   * the one before ends. The last segment is the straight one that the arrowhead covers.
   */
  readonly points: Float64Array
  /** Where in `points` it begins, and where it has ended: other curves have their points there too. */
  readonly from: number
  readonly to: number
  /** Where the arrowhead points. */
  readonly arrow: 'right' | 'left'
  /** Whether it leaves and arrives on the same side of one stack of cards. */
  readonly loop: boolean
}

/** The curve at an index. */
export function curveAt({ offsets, points, flags }: Curves, index: number): Curve {
  const { [index]: flag = 0 } = flags
  return {
    points,
    from: offsets[index] ?? 0,
    to: offsets[index + 1] ?? 0,
    arrow: (flag & ARROW_LEFT) === 0 ? 'right' : 'left',
    loop: (flag & LOOP) !== 0,
  }
}

/**
 * The arrowhead, px: its length along the curve, its width across, the most that leaves neighbours apart however large
 * it is drawn, and how far its tip keeps from the card.
 */
export const ARROWHEAD = { length: 9, width: 7, widest: 7.6, gap: 3 } as const
/** How many times larger the arrowhead of a lit curve is. */
export const LIT_SCALE = 1.4

/** Numbers a segment adds to the points. */
const SEGMENT = 6

const at = ({ points, from }: Curve, index: number): Point => ({
  x: points[from + index] ?? 0,
  y: points[from + index + 1] ?? 0,
})

/** Where a curve leaves its card, px. */
export const startOf = (curve: Curve): Point => at(curve, 0)

/** The tip of its arrowhead, px. */
export const tipOf = (curve: Curve): Point => at(curve, curve.to - curve.from - 2)

/** A cubic Bézier segment, px. */
export interface Segment {
  readonly start: Point
  readonly c1: Point
  readonly c2: Point
  readonly end: Point
}

/** The segments from the start to the tip. */
export const segmentsOf = (curve: Curve): readonly Segment[] =>
  Array.from({ length: Math.max(0, curve.to - curve.from - 2) / SEGMENT }, (_, index) => {
    const from = index * SEGMENT
    return {
      start: at(curve, from),
      c1: at(curve, from + 2),
      c2: at(curve, from + 4),
      end: at(curve, from + 6),
    }
  })

const round = (value: number): number => Math.round(value * 10) / 10
const written = ({ x, y }: Point): string => `${round(x)},${round(y)}`

const along = (curve: Curve, segments: readonly Segment[]): string =>
  [
    `M${written(startOf(curve))}`,
    ...segments.map(({ c1, c2, end }) => `C${written(c1)} ${written(c2)} ${written(end)}`),
  ].join('')

/** The SVG path of the stroke, which stops where the arrowhead begins. */
export const pathOf = (curve: Curve): string => along(curve, segmentsOf(curve).slice(0, -1))

/** The SVG path to the tip of the arrowhead. */
export const wholePathOf = (curve: Curve): string => along(curve, segmentsOf(curve))

/** The box of an arrowhead `scale` times as long as usual. */
function arrowheadBoxOf(curve: Curve, scale: number): Box {
  const { x, y } = tipOf(curve)
  const width = ARROWHEAD.length * scale
  const height = Math.min(ARROWHEAD.width * scale, ARROWHEAD.widest)
  return { x: curve.arrow === 'right' ? x - width : x, y: y - height / 2, width, height }
}

/** The SVG path of the arrowhead, a closed triangle, tip first. */
export function arrowheadOf(curve: Curve, scale = 1): string {
  const { x, y, width, height } = arrowheadBoxOf(curve, scale)
  const [tip, back] = curve.arrow === 'right' ? [x + width, x] : [x, x + width]
  return `M${written({ x: tip, y: y + height / 2 })}L${written({ x: back, y })}L${written({ x: back, y: y + height })}Z`
}

/** Between the lengths of the chord and of the control polygon, which is near enough to share out `t`. */
function lengthOf({ start, c1, c2, end }: Segment): number {
  const between = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)
  return (between(start, end) + between(start, c1) + between(c1, c2) + between(c2, end)) / 2
}

/** The point at `t` from 0 (start) to 1 (tip of the arrowhead); segments share `t` by their length. */
export function pointAt(curve: Curve, t: number): Point {
  const segments = segmentsOf(curve)
  const lengths = segments.map(lengthOf)
  let left = t * lengths.reduce((sum, length) => sum + length, 0)
  const last = segments.length - 1
  const found = lengths.findIndex((length, index) => {
    if (left <= length || index === last) return true
    left -= length
    return false
  })
  const segment = segments[found]
  if (!segment) return startOf(curve)
  const u = Math.min(1, left / (lengths[found] || 1))
  const on = (axis: 'x' | 'y'): number =>
    (1 - u) ** 3 * segment.start[axis] +
    3 * (1 - u) ** 2 * u * segment.c1[axis] +
    3 * (1 - u) * u ** 2 * segment.c2[axis] +
    u ** 3 * segment.end[axis]
  return { x: on('x'), y: on('y') }
}

/** The box round the curve's control points, which holds the curve too. */
export function boundsOf({ points, from, to }: Curve): Box {
  const low = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY }
  const high = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY }
  for (let index = from; index < to; index += 1) {
    const axis = (index - from) % 2 === 0 ? 'x' : 'y'
    low[axis] = Math.min(low[axis], points[index] ?? 0)
    high[axis] = Math.max(high[axis], points[index] ?? 0)
  }
  return { ...low, width: high.x - low.x, height: high.y - low.y }
}

/** About the middle of its way from card to arrowhead. */
export function middleOf(curve: Curve): Point {
  const segments = segmentsOf(curve)
  const { [Math.floor(Math.max(0, segments.length - 2) / 2)]: middle } = segments
  if (middle === undefined) return startOf(curve)
  const { start, c1, c2, end } = middle
  return { x: (start.x + 3 * (c1.x + c2.x) + end.x) / 8, y: (start.y + 3 * (c1.y + c2.y) + end.y) / 8 }
}
