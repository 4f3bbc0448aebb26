// Where the pills of lit curves stand: on their curve where they can, clear of cards, arrowheads and each other always.

import type { Transition } from '../graph/model'
import { ARROWHEAD, arrowheadBoxOf, type Curve, LIT_SCALE, type Point, pointAt } from './curves'
import type { Box } from './layout'
import type { Size } from './place'
import { spread } from './spread'

export interface PillOptions {
  /** Size of a curve's pill, px; that of a loop may be upright. */
  readonly sizeOf: (curve: Curve) => Size
  /** What no pill may touch: all cards and stubs. */
  readonly obstacles: readonly Box[]
  /** What pills may not leave; the whole layout, as a rule. */
  readonly within: Box
}

/** Between a pill and a card, px: as it should be, and as it may be where it is tight. */
const CLEARANCES = [6, 2] as const
/** Between two pills, px. */
const APART = 4
/** Between a pill and an arrowhead, px. */
const FROM_HEAD = 2
const STEPS = 30
const SHIFT = 4
const MOST_SHIFT = 96
const MOST_LOOP_SHIFT = 24
const HEAD = ARROWHEAD.gap + ARROWHEAD.length
const LIT_HEAD = ARROWHEAD.gap + ARROWHEAD.length * LIT_SCALE

const around = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

const areApart = (a: Box, b: Box, by: number): boolean =>
  a.x + a.width + by <= b.x ||
  b.x + b.width + by <= a.x ||
  a.y + a.height + by <= b.y ||
  b.y + b.height + by <= a.y

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** 0, 1, -1, 2, -2, … times `step`, no further than `most`. */
const bothWays = (step: number, most: number): readonly number[] => {
  const count = Math.floor(most / step)
  return [0, ...Array.from({ length: count }, (_, index) => [(index + 1) * step, -(index + 1) * step]).flat()]
}

const ALONG = bothWays(0.5 / STEPS, 0.45)
const ASIDE = bothWays(SHIFT, MOST_SHIFT)
const ACROSS = bothWays(1, MOST_LOOP_SHIFT)

/** The middle of each corridor that a curve runs through, nearest to the middle of the curve first. */
function corridorsOf({ start, segments, arrow }: Curve): readonly { x: number; from: number; to: number }[] {
  const corridors = segments.flatMap(({ c1, c2, end }, index) => {
    if (c1.x !== c2.x) return []
    const before = segments[index - 1]?.end ?? start
    const head = index === segments.length - 2 ? (arrow === 'right' ? HEAD : -HEAD) : 0
    return [{ x: (before.x + end.x + head) / 2, from: before.y, to: end.y }]
  })
  const middle = (corridors.length - 1) / 2
  const order = corridors.map((corridor, index) => ({ corridor, away: Math.abs(index - middle) }))
  return order.sort((a, b) => a.away - b.away).map(({ corridor }) => corridor)
}

/** Beside the bulge, clear of arrowheads if there is room, as far up or down as loops on the same side need for each other. */
function loopWishes(loops: readonly Curve[], { sizeOf, within }: PillOptions): ReadonlyMap<Curve, Point> {
  const wishes = new Map<Curve, Point>()
  const sides = new Map<string, Curve[]>()
  for (const curve of loops) {
    const side = `${curve.start.x} ${curve.arrow}`
    sides.set(side, [...(sides.get(side) ?? []), curve])
  }
  for (const side of sides.values()) {
    const byHeight = side
      .map((curve) => ({ curve, ...pointAt(curve, 0.5) }))
      .sort((a, b) => a.y - b.y || (a.curve.arrow === 'right' ? b.x - a.x : a.x - b.x))
    const tallest = Math.max(...side.map((curve) => sizeOf(curve).height))
    const heights = byHeight.map(({ y }) => y)
    const low = within.y + tallest / 2
    const found = spread(heights, tallest + APART, low, within.y + within.height - tallest / 2)
    byHeight.forEach(({ curve, x }, index) => {
      const out = curve.arrow === 'right' ? -1 : 1
      const clear = curve.start.x + out * (LIT_HEAD + FROM_HEAD + sizeOf(curve).width / 2)
      wishes.set(curve, { x: out < 0 ? Math.min(x, clear) : Math.max(x, clear), y: found[index] ?? 0 })
    })
  }
  return wishes
}

const riseOf = ({ start, segments }: Curve): number => Math.abs((segments.at(-1)?.end ?? start).y - start.y)

/**
 * The centre of the pill of each curve, px, all of them lit; loops first, then the flattest, since steep ones have more
 * places to offer. A curve for whose pill there is no room near it (corridors narrower than the pill) is left out.
 */
export function placePills(curves: readonly Curve[], options: PillOptions): ReadonlyMap<Transition, Point> {
  const { sizeOf, obstacles, within } = options
  const heads = curves.map((curve) => arrowheadBoxOf(curve, LIT_SCALE))
  const placed: Box[] = []
  const centres = new Map<Transition, Point>()
  const place = (curve: Curve, candidates: () => Iterable<Point>): boolean => {
    const size = sizeOf(curve)
    const bounds = boundsOf(curve)
    const isNear = (box: Box): boolean => !areApart(box, bounds, MOST_SHIFT + size.height)
    const near = obstacles.filter(isNear)
    const headsNear = heads.filter(isNear)
    for (const clearance of CLEARANCES) {
      for (const point of candidates()) {
        const box = around(point, size)
        if (!contains(within, box)) continue
        if (!placed.every((other) => areApart(box, other, APART))) continue
        if (!near.every((other) => areApart(box, other, clearance))) continue
        if (!headsNear.every((other) => areApart(box, other, FROM_HEAD))) continue
        placed.push(box)
        centres.set(curve.transition, point)
        return true
      }
    }
    return false
  }
  const wishes = loopWishes(
    curves.filter(({ loop }) => loop),
    options,
  )
  for (const [curve, { x, y }] of wishes) {
    place(curve, function* () {
      for (const dy of ASIDE) for (const dx of ACROSS) yield { x: x + dx, y: y + dy }
    })
  }
  for (const curve of curves.filter(({ loop }) => !loop).sort((a, b) => riseOf(a) - riseOf(b))) {
    const corridors = corridorsOf(curve)
    const isOnCurve = place(curve, function* () {
      for (const { x, from, to } of corridors)
        for (const t of ALONG) yield { x, y: from + (to - from) * (0.5 + t) }
      for (const t of ALONG) yield pointAt(curve, 0.5 + t)
    })
    if (isOnCurve) continue
    place(curve, function* () {
      for (const dy of ASIDE) for (const { x, from, to } of corridors) yield { x, y: (from + to) / 2 + dy }
    })
  }
  return centres
}

/** A box around the curve's control points, which holds the curve too. */
function boundsOf({ start, segments }: Curve): Box {
  const points = [start, ...segments.flatMap(({ c1, c2, end }) => [c1, c2, end])]
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
