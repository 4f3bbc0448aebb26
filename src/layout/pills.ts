// Where the pills of lit curves stand: on their curve where they can, clear of cards, arrowheads and each other always.
import {
  ARROWHEAD,
  arrowheadBoxOf,
  boundsOf,
  type Curve,
  LIT_SCALE,
  pointAt,
  segmentsOf,
  startOf,
  tipOf,
} from './curves'
import type { Box, Point, Size } from './input'
import { spread } from './spread'

export interface PillOptions {
  /** Size of each curve's pill, px; that of a loop may be upright. */
  readonly sizes: readonly Size[]
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
function corridorsOf(curve: Curve): readonly { x: number; from: number; to: number }[] {
  const segments = segmentsOf(curve)
  const corridors = segments.flatMap(({ start, c1, c2, end }, index) => {
    if (c1.x !== c2.x) return []
    const head = index === segments.length - 2 ? (curve.arrow === 'right' ? HEAD : -HEAD) : 0
    return [{ x: (start.x + end.x + head) / 2, from: start.y, to: end.y }]
  })
  const middle = (corridors.length - 1) / 2
  const order = corridors.map((corridor, index) => ({ corridor, away: Math.abs(index - middle) }))
  return order.sort((a, b) => a.away - b.away).map(({ corridor }) => corridor)
}

/** A curve with its index among those that have pills. */
interface Numbered {
  readonly curve: Curve
  readonly index: number
  readonly size: Size
}

/** Beside the bulge, clear of arrowheads if there is room, as far up or down as loops on the same side need for each other. */
function loopWishes(
  loops: readonly Numbered[],
  within: Box,
): readonly (Numbered & { readonly wish: Point })[] {
  const sides = new Map<string, Numbered[]>()
  for (const loop of loops) {
    const side = `${startOf(loop.curve).x} ${loop.curve.arrow}`
    sides.set(side, [...(sides.get(side) ?? []), loop])
  }
  return [...sides.values()].flatMap((side) => {
    const byHeight = side
      .map((loop) => ({ loop, ...pointAt(loop.curve, 0.5) }))
      .sort((a, b) => a.y - b.y || (a.loop.curve.arrow === 'right' ? b.x - a.x : a.x - b.x))
    const tallest = Math.max(...side.map(({ size }) => size.height))
    const heights = byHeight.map(({ y }) => y)
    const low = within.y + tallest / 2
    const found = spread(heights, tallest + APART, low, within.y + within.height - tallest / 2)
    return byHeight.map(({ loop, x }, place) => {
      const out = loop.curve.arrow === 'right' ? -1 : 1
      const clear = startOf(loop.curve).x + out * (LIT_HEAD + FROM_HEAD + loop.size.width / 2)
      return { ...loop, wish: { x: out < 0 ? Math.min(x, clear) : Math.max(x, clear), y: found[place] ?? 0 } }
    })
  })
}

const riseOf = (curve: Curve): number => Math.abs(tipOf(curve).y - startOf(curve).y)

/**
 * The centre of the pill of each curve, px, all of them lit; loops first, then the flattest, since steep ones have more
 * places to offer. Null for a curve for whose pill there is no room near it (corridors narrower than the pill).
 */
export function placePills(
  curves: readonly Curve[],
  { sizes, obstacles, within }: PillOptions,
): readonly (Point | null)[] {
  const heads = curves.map((curve) => arrowheadBoxOf(curve, LIT_SCALE))
  const numbered = curves.map(
    (curve, index): Numbered => ({ curve, index, size: sizes[index] ?? { width: 0, height: 0 } }),
  )
  const placed: Box[] = []
  const centres: (Point | null)[] = curves.map(() => null)
  const place = ({ curve, index, size }: Numbered, candidates: () => Iterable<Point>): boolean => {
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
        centres[index] = point
        return true
      }
    }
    return false
  }
  const loops = numbered.filter(({ curve }) => curve.loop)
  for (const { wish, ...loop } of loopWishes(loops, within)) {
    place(loop, function* () {
      for (const dy of ASIDE) for (const dx of ACROSS) yield { x: wish.x + dx, y: wish.y + dy }
    })
  }
  const others = numbered.filter(({ curve }) => !curve.loop)
  for (const one of others.sort((a, b) => riseOf(a.curve) - riseOf(b.curve))) {
    const corridors = corridorsOf(one.curve)
    const isOnCurve = place(one, function* () {
      for (const { x, from, to } of corridors)
        for (const t of ALONG) yield { x, y: from + (to - from) * (0.5 + t) }
      for (const t of ALONG) yield pointAt(one.curve, 0.5 + t)
    })
    if (isOnCurve) continue
    place(one, function* () {
      for (const dy of ASIDE) for (const { x, from, to } of corridors) yield { x, y: (from + to) / 2 + dy }
    })
  }
  return centres
}
