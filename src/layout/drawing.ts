// Draws each transition's curve from its ports, lanes and crossings. Corridors hold all that is not level.
import { ARROW_LEFT, ARROWHEAD, type Curves, LOOP } from './curves'
import type { Frame } from './frame'
import type { Grid } from './grid'
import type { Box, Point } from './input'
import { loopSide } from './loops'
import type { Places } from './place'
import type { Ports } from './ports'
import type { Crossing } from './routing'

/** How far a quarter ellipse's control points lie along its radii. */
const KAPPA = 0.5523

/** Adds segments to `points`, one after the other; a straight way of no length adds none. */
function createPen(points: number[], start: Point) {
  points.push(start.x, start.y)
  let here = start
  const curve = (c1: Point, c2: Point, end: Point): void => {
    points.push(c1.x, c1.y, c2.x, c2.y, end.x, end.y)
    here = end
  }
  const straight = (end: Point): void => curve(here, end, end)
  return {
    line: (x: number): void => {
      if (x !== here.x) straight({ x, y: here.y })
    },
    /** Level at both ends. */
    level: (end: Point): void => {
      const middle = (here.x + end.x) / 2
      curve({ x: middle, y: here.y }, { x: middle, y: end.y }, end)
    },
    /** Out to `x`, along it, and back to `end`: level at both ends, upright between. */
    loop: (x: number, end: Point): void => {
      const from = here
      const way = Math.sign(end.y - from.y)
      const radius = Math.min(Math.abs(end.y - from.y) / 2, Math.abs(x - from.x) * 1.2)
      const upper = { x, y: from.y + way * radius }
      const lower = { x, y: end.y - way * radius }
      curve({ x: from.x + (x - from.x) * KAPPA, y: from.y }, { x, y: upper.y - way * radius * KAPPA }, upper)
      straight(lower)
      curve({ x, y: lower.y + way * radius * KAPPA }, { x: end.x + (x - end.x) * KAPPA, y: end.y }, end)
    },
  }
}

/** Draws every edge between two of `boxes`. A stub narrower than its stack is reached by a level line. */
export function drawCurves(
  { edges }: Grid,
  { stack }: Places,
  boxes: readonly Box[],
  { left, right, depthOf }: Frame,
  ports: readonly Ports[],
  routes: readonly (readonly Crossing[])[],
): Curves {
  const sideOf = (role: number, way: -1 | 1): number => {
    const box = boxes[role]
    return box === undefined ? 0 : way > 0 ? box.x + box.width : box.x
  }
  const edgeOf = (place: number, way: -1 | 1): number => (way > 0 ? right : left)[place] ?? 0
  const points: number[] = []
  const offsets = new Uint32Array(edges.length + 1)
  const flags = new Uint8Array(edges.length)
  edges.forEach((edge, index) => {
    const port = ports[index] ?? { from: 0, to: 0 }
    const route = routes[index] ?? []
    const from = stack[edge.from] ?? 0
    const to = stack[edge.to] ?? 0
    const loop = from === to
    const way = loop ? loopSide(from) : to > from ? 1 : -1
    // The side of the card that the curve arrives at.
    const arrives = loop ? way : way > 0 ? -1 : 1
    const tip = sideOf(edge.to, arrives) + arrives * ARROWHEAD.gap
    const base = tip + arrives * ARROWHEAD.length
    const border = edgeOf(to, arrives)
    const arrival = { x: arrives > 0 ? Math.max(base, border) : Math.min(base, border), y: port.to }
    const pen = createPen(points, { x: sideOf(edge.from, way), y: port.from })
    pen.line(edgeOf(from, way))
    if (loop) pen.loop(edgeOf(from, way) + way * depthOf(index, from), arrival)
    else {
      for (const { first, last, y } of way > 0 ? route : route.toReversed()) {
        const [near, far] = way > 0 ? [left[first], right[last]] : [right[last], left[first]]
        pen.level({ x: near ?? 0, y })
        pen.line(far ?? 0)
      }
      pen.level(arrival)
    }
    pen.line(base)
    pen.line(tip)
    flags[index] = (arrives > 0 ? ARROW_LEFT : 0) + (loop ? LOOP : 0)
    offsets[index + 1] = points.length
  })
  return {
    transition: Uint32Array.from(edges, ({ transition }) => transition),
    offsets,
    points: Float64Array.from(points),
    flags,
  }
}
