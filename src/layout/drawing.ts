// Draws each transition's curve from its ports, lanes and crossings. Corridors hold all that is not level.
import { ARROWHEAD, type Curve, levelTo, lineTo, loopTo, type Point, type Segment } from './curves'
import type { Frame } from './frame'
import type { Edge } from './grid'
import { loopSide } from './loops'
import type { Places, Size } from './place'
import type { Ports } from './ports'
import type { Crossing } from './routing'

/** Adds segments one after the other; a straight way of no length adds none. */
function createPen(start: Point) {
  const segments: Segment[] = []
  let here = start
  const add = (segment: Segment): void => {
    segments.push(segment)
    here = segment.end
  }
  return {
    segments,
    line: (x: number): void => {
      if (x !== here.x) add(lineTo(here, { x, y: here.y }))
    },
    level: (end: Point): void => add(levelTo(here, end)),
    loop: (lane: number, end: Point): void => {
      for (const segment of loopTo(here, lane, end)) add(segment)
    },
  }
}

/** A function that draws one edge between two of `boxes`. A stub narrower than its stack is reached by a level line. */
export function createDrawing(
  { stack }: Places,
  boxes: readonly (Point & Size)[],
  { left, right, depthOf }: Frame,
): (edge: Edge, ports: Ports, route: readonly Crossing[]) => Curve {
  const sideOf = (role: number, way: -1 | 1): number => {
    const box = boxes[role]
    return box === undefined ? 0 : way > 0 ? box.x + box.width : box.x
  }
  const edgeOf = (place: number, way: -1 | 1): number => (way > 0 ? right : left)[place] ?? 0

  return (edge, ports, route) => {
    const from = stack[edge.from] ?? 0
    const to = stack[edge.to] ?? 0
    const loop = from === to
    const way = loop ? loopSide(from) : to > from ? 1 : -1
    // The side of the card that the curve arrives at.
    const arrives = loop ? way : way > 0 ? -1 : 1
    const start = { x: sideOf(edge.from, way), y: ports.from }
    const tip = sideOf(edge.to, arrives) + arrives * ARROWHEAD.gap
    const base = tip + arrives * ARROWHEAD.length
    const border = edgeOf(to, arrives)
    const arrival = { x: arrives > 0 ? Math.max(base, border) : Math.min(base, border), y: ports.to }
    const pen = createPen(start)
    pen.line(edgeOf(from, way))
    if (loop) pen.loop(edgeOf(from, way) + way * depthOf(edge, from), arrival)
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
    return {
      transition: edge.transition,
      start,
      segments: pen.segments,
      arrow: arrives > 0 ? 'left' : 'right',
      loop,
    }
  }
}
