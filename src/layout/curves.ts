// The curve of a transition as cubic segments, its SVG paths, and points on it. Flat where it touches a card.
import type { Transition } from '../graph/model'
import type { Size } from './place'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A cubic Bézier segment that begins where the one before ends. */
export interface Segment {
  readonly c1: Point
  readonly c2: Point
  readonly end: Point
}

/** The way of one transition, px. The last segment is the straight one that the arrowhead covers. */
export interface Curve {
  readonly transition: Transition
  readonly start: Point
  readonly segments: readonly Segment[]
  /** Where the arrowhead points. */
  readonly arrow: 'right' | 'left'
  /** Whether it leaves and arrives on the same side of one stack of cards. */
  readonly loop: boolean
}

/**
 * The arrowhead, px: its length along the curve, its width across, the most that leaves neighbours apart however large
 * it is drawn, and how far its tip keeps from the card.
 */
export const ARROWHEAD = { length: 9, width: 7, widest: 7.6, gap: 3 } as const
/** How many times larger the arrowhead of a lit curve is. */
export const LIT_SCALE = 1.4

/** How far a quarter ellipse's control points lie along its radii. */
const KAPPA = 0.5523

/** A straight segment. */
export const lineTo = (from: Point, end: Point): Segment => ({ c1: from, c2: end, end })

/** A segment that is level at both ends. */
export function levelTo(from: Point, end: Point): Segment {
  const middle = (from.x + end.x) / 2
  return { c1: { x: middle, y: from.y }, c2: { x: middle, y: end.y }, end }
}

/** A way out to `x`, along it, and back to `end`: level at both ends, upright between. */
export function loopTo(from: Point, x: number, end: Point): readonly Segment[] {
  const way = Math.sign(end.y - from.y)
  const radius = Math.min(Math.abs(end.y - from.y) / 2, Math.abs(x - from.x) * 1.2)
  const upper = { x, y: from.y + way * radius }
  const lower = { x, y: end.y - way * radius }
  return [
    {
      c1: { x: from.x + (x - from.x) * KAPPA, y: from.y },
      c2: { x, y: upper.y - way * radius * KAPPA },
      end: upper,
    },
    lineTo(upper, lower),
    {
      c1: { x, y: lower.y + way * radius * KAPPA },
      c2: { x: end.x + (x - end.x) * KAPPA, y: end.y },
      end,
    },
  ]
}

const round = (value: number): number => Math.round(value * 10) / 10
const written = ({ x, y }: Point): string => `${round(x)},${round(y)}`

const along = (start: Point, segments: readonly Segment[]): string =>
  [
    `M${written(start)}`,
    ...segments.map(({ c1, c2, end }) => `C${written(c1)} ${written(c2)} ${written(end)}`),
  ].join('')

/** The SVG path of the stroke, which stops where the arrowhead begins. */
export const pathOf = ({ start, segments }: Curve): string => along(start, segments.slice(0, -1))

/** The SVG path to the tip of the arrowhead. */
export const wholePathOf = ({ start, segments }: Curve): string => along(start, segments)

/** The box of an arrowhead `scale` times as long as usual. */
export function arrowheadBoxOf({ start, segments, arrow }: Curve, scale: number): Point & Size {
  const { x, y } = segments.at(-1)?.end ?? start
  const width = ARROWHEAD.length * scale
  const height = Math.min(ARROWHEAD.width * scale, ARROWHEAD.widest)
  return { x: arrow === 'right' ? x - width : x, y: y - height / 2, width, height }
}

/** The SVG path of the arrowhead, a closed triangle, tip first. */
export function arrowheadOf(curve: Curve, scale = 1): string {
  const { x, y, width, height } = arrowheadBoxOf(curve, scale)
  const [tip, back] = curve.arrow === 'right' ? [x + width, x] : [x, x + width]
  return `M${written({ x: tip, y: y + height / 2 })}L${written({ x: back, y })}L${written({ x: back, y: y + height })}Z`
}

/** Between the lengths of the chord and of the control polygon, which is near enough to share out `t`. */
function lengthOf(start: Point, { c1, c2, end }: Segment): number {
  const between = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)
  return (between(start, end) + between(start, c1) + between(c1, c2) + between(c2, end)) / 2
}

/** The point at `t` from 0 (start) to 1 (tip of the arrowhead); segments share `t` by their length. */
export function pointAt({ start, segments }: Curve, t: number): Point {
  const starts = [start, ...segments.map(({ end }) => end)]
  const lengths = segments.map((segment, index) => lengthOf(starts[index] ?? start, segment))
  let left = t * lengths.reduce((sum, length) => sum + length, 0)
  const last = segments.length - 1
  const found = lengths.findIndex((length, index) => {
    if (left <= length || index === last) return true
    left -= length
    return false
  })
  const segment = segments[found]
  if (!segment) return start
  const from = starts[found] ?? start
  const u = Math.min(1, left / (lengths[found] || 1))
  const at = (axis: 'x' | 'y'): number =>
    (1 - u) ** 3 * from[axis] +
    3 * (1 - u) ** 2 * u * segment.c1[axis] +
    3 * (1 - u) * u ** 2 * segment.c2[axis] +
    u ** 3 * segment.end[axis]
  return { x: at('x'), y: at('y') }
}
