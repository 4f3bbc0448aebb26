// Which roles stand in a part of a layout, and which role and curves stand at a point. Looking at all of ten thousand boxes takes less
// than a tenth of a millisecond, at all of fifty thousand curves two, so there is no index.
import { boundsOf, type Curves, curveAt } from './curves'
import type { Box, Point } from './input'

/** Boxes and curves, as in `Layout`. */
interface Standing {
  readonly boxes: Float64Array
}

/** Numbers that a box has. */
const BOX = 4

/** The box of a role by its index. */
export function boxAt({ boxes }: Standing, role: number): Box {
  const at = role * BOX
  return { x: boxes[at] ?? 0, y: boxes[at + 1] ?? 0, width: boxes[at + 2] ?? 0, height: boxes[at + 3] ?? 0 }
}

/** Whether two boxes share more than an edge. */
export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** The roles that touch `part`, in their order; those without a box, and those that `isThere` does not hold, are in none. */
export function rolesIn({ boxes }: Standing, part: Box, isThere: (role: number) => boolean): number[] {
  const found: number[] = []
  const [right, bottom] = [part.x + part.width, part.y + part.height]
  for (let at = 0; at < boxes.length; at += BOX) {
    const [x = 0, y = 0, width = 0, height = 0] = [boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]]
    if (width === 0 || x > right || y > bottom || x + width < part.x || y + height < part.y) continue
    if (isThere(at / BOX)) found.push(at / BOX)
  }
  return found
}

/** The role whose box, widened by `reach`, holds a point; the nearest of several, −1 for none. */
export function roleAt(
  standing: Standing,
  { x, y }: Point,
  reach: number,
  isThere: (role: number) => boolean,
): number {
  const part = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
  for (const role of rolesIn(standing, part, isThere)) {
    const box = boxAt(standing, role)
    const away = Math.hypot(
      Math.max(box.x - x, 0, x - box.x - box.width),
      Math.max(box.y - y, 0, y - box.y - box.height),
    )
    if (away >= least) continue
    nearest = role
    least = away
  }
  return nearest
}

const bounds = new WeakMap<Curves, Float32Array>()

/** The boxes round all curves, left, top, right and bottom of each; worked out once. */
export function boundsOfAll(curves: Curves): Float32Array {
  const known = bounds.get(curves)
  if (known !== undefined) return known
  const made = new Float32Array(curves.transition.length * BOX)
  for (let index = 0; index < curves.transition.length; index += 1) {
    const { x, y, width, height } = boundsOf(curveAt(curves, index))
    made.set([x, y, x + width, y + height], index * BOX)
  }
  bounds.set(curves, made)
  return made
}

/** The curves, by index, whose points lie about a box that comes as near to a point as `reach`. */
export function curvesNear({ offsets, points }: Curves, { x, y }: Point, reach: number): number[] {
  const found: number[] = []
  for (let curve = 0; curve + 1 < offsets.length; curve += 1) {
    const [from = 0, to = 0] = [offsets[curve], offsets[curve + 1]]
    let [isLeft, isRight, isAbove, isBelow] = [false, false, false, false]
    for (let at = from; at < to; at += 2) {
      const [across = 0, down = 0] = [points[at], points[at + 1]]
      isLeft ||= across <= x + reach
      isRight ||= across >= x - reach
      isAbove ||= down <= y + reach
      isBelow ||= down >= y - reach
    }
    if (isLeft && isRight && isAbove && isBelow) found.push(curve)
  }
  return found
}
