import { describe, expect, it } from 'vitest'
import { type Box, createLayout, type Layout, type LayoutOptions } from '../../src/graph/layout'
import { type Curve, pointAt } from '../../src/graph/layout/curves'
import { placePills } from '../../src/graph/layout/pills'
import { aGraph } from './builders'
import { aRandomGraph, COMPACT, defaultGraph, NARROW, overlap, WIDE } from './layoutCases'

const sizeOf = ({ loop }: Curve) => (loop ? { width: 34, height: 64 } : { width: 112, height: 26 })

const obstaclesOf = (layout: Layout): readonly Box[] => [...layout.places.values(), ...layout.stubs.values()]

const litBy = (layout: Layout, id: string): readonly Curve[] =>
  layout.curves.filter(({ transition }) => transition.from === id || transition.to === id)

const pillsOf = (layout: Layout, curves: readonly Curve[]) =>
  placePills(curves, {
    sizeOf,
    obstacles: obstaclesOf(layout),
    within: { x: 0, y: 0, width: layout.width, height: layout.height },
  })

/** Boxes of pills that touch a card, another pill or the border; each pill is taken 1 px larger all round. */
function clashes(layout: Layout, curves: readonly Curve[]): readonly Box[] {
  const centres = pillsOf(layout, curves)
  const boxes = curves.flatMap((curve) => {
    const centre = centres.get(curve.transition)
    const { width, height } = sizeOf(curve)
    if (!centre) return []
    return [
      { x: centre.x - width / 2 - 1, y: centre.y - height / 2 - 1, width: width + 2, height: height + 2 },
    ]
  })
  return boxes.filter(
    (box, index) =>
      box.x < -1 ||
      box.x + box.width > layout.width + 1 ||
      obstaclesOf(layout).some((obstacle) => overlap(box, obstacle)) ||
      boxes.slice(index + 1).some((other) => overlap(box, other)),
  )
}

const GUTTERS = [46, 56] as const
const CASES: readonly (readonly [string, LayoutOptions])[] = GUTTERS.flatMap((gutter) => [
  [`wide, gutter ${gutter}`, { ...WIDE, gutter }] as const,
  [`narrow, gutter ${gutter}`, { ...NARROW, gutter }] as const,
])

describe('pills', () => {
  it.each(CASES)('[PILL1] keep clear for each role of the default graph (%s)', (_, options) => {
    const graph = defaultGraph()
    const layout = createLayout(graph, options)
    for (const id of graph.roles.keys()) {
      const curves = litBy(layout, id)
      expect(clashes(layout, curves)).toEqual([])
      expect(pillsOf(layout, curves).size).toBe(curves.length)
    }
  })

  it.each(CASES)('[PILL1] keep clear when one field is shown (%s)', (_, options) => {
    for (const field of ['digital-marketing', 'ecommerce']) {
      const layout = createLayout(defaultGraph(), { ...options, field })
      for (const id of [...layout.places.keys(), ...layout.stubs.keys()]) {
        const curves = litBy(layout, id)
        expect(clashes(layout, curves)).toEqual([])
        expect(pillsOf(layout, curves).size).toBe(curves.length)
      }
    }
  })

  it('[PILL1] keep clear on random graphs, even all at once', () => {
    for (const seed of [1, 2, 3]) {
      const layout = createLayout(aRandomGraph(60, 4, 3, 120, seed), { ...NARROW, gutter: 56 })
      expect(clashes(layout, layout.curves)).toEqual([])
    }
  })

  it('[PILL2] stand in the middle of the corridor at the height of their curve', () => {
    const layout = createLayout(defaultGraph(), { ...NARROW, gutter: 56 })
    const curves = litBy(layout, 'digital-marketing-manager').filter(({ loop }) => !loop)
    const [left, right] = layout.columns
    const middle = ((left?.x ?? 0) + (left?.width ?? 0) + (right?.x ?? 0)) / 2
    const centres = pillsOf(layout, curves)
    for (const curve of curves) {
      const centre = centres.get(curve.transition)
      expect(centre?.x).toBe(middle)
      const nearest = Math.min(
        ...Array.from({ length: 101 }, (_, index) => {
          const { x, y } = pointAt(curve, index / 100)
          return Math.hypot(x - middle, y - (centre?.y ?? 0))
        }),
      )
      expect(nearest).toBeLessThan(13)
    }
  })

  it('[PILL2] stand beside the bulge of loops, clear of each other when there are two', () => {
    const layout = createLayout(aGraph('a=b', 'b=a'), { ...WIDE, gutter: 56 })
    const centres = [...pillsOf(layout, layout.curves).values()]
    expect(centres).toHaveLength(2)
    for (const { x } of centres) expect(x).toBeLessThan(layout.columns[0]?.x ?? 0)
    expect(clashes(layout, layout.curves)).toEqual([])
  })

  it('[PILL2] are placed the same way each time', () => {
    const layout = createLayout(aRandomGraph(60, 4, 3, 120), WIDE)
    expect(pillsOf(layout, layout.curves)).toEqual(pillsOf(layout, layout.curves))
  })

  it('[PILL3] are left out where a corridor is too narrow', () => {
    const layout = createLayout(aGraph('a>b', 'c>d', 'e>f', 'g>h', 'i>j'), COMPACT)
    expect(pillsOf(layout, litBy(layout, 'e')).size).toBe(0)
  })
})
