// Which curve a pointer means, so that thin lines that run close together can be pressed.
import { boundsOf, type Curve, pointAt } from './curves'
import type { Point } from './input'

/** Straight pieces that stand for a curve; finer than a pointer can tell. */
const PIECES = 48

/** The curve nearest to `point`, no further from it than `within` px; the later of two alike, null when none is near. */
export function nearestCurve<C extends Curve>(curves: readonly C[], point: Point, within: number): C | null {
  let nearest: C | null = null
  let least = within
  for (const curve of curves) {
    if (!mayReach(curve, point, within)) continue
    const distance = distanceTo(curve, point)
    if (distance > least) continue
    nearest = curve
    least = distance
  }
  return nearest
}

/** False when the curve's control points, which enclose it, all lie too far to one side. */
function mayReach(curve: Curve, { x, y }: Point, within: number): boolean {
  const bounds = boundsOf(curve)
  return (
    bounds.x <= x + within &&
    bounds.x + bounds.width >= x - within &&
    bounds.y <= y + within &&
    bounds.y + bounds.height >= y - within
  )
}

function distanceTo(curve: Curve, point: Point): number {
  let least = Number.POSITIVE_INFINITY
  let from = pointAt(curve, 0)
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = pointAt(curve, piece / PIECES)
    least = Math.min(least, distanceToLine(from, to, point))
    from = to
  }
  return least
}

function distanceToLine(a: Point, b: Point, point: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const along = length === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(a.x + t * (b.x - a.x) - point.x, a.y + t * (b.y - a.y) - point.y)
}
