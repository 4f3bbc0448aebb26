import { describe, expect, it } from 'vitest'
import { type Curve, pointAt, startOf } from '../../src/layout/curves'
import type { Placed, PlacedCurve } from '../../src/scene/placed'
import { aGraph } from '../graph/builders'
import {
  aRandomGraph,
  COMPACT,
  defaultGraph,
  type LayoutOptions,
  layoutOf,
  NARROW,
  WIDE,
} from './layoutCases'
import { litBy, pillFaultsOf, pillsOf } from './pillCases'

const sizeOf = ({ loop }: Curve) => (loop ? { width: 34, height: 64 } : { width: 112, height: 26 })

const placed = (layout: Placed, curves: readonly PlacedCurve[]) => pillsOf(layout, curves, sizeOf)
const faultsOf = (layout: Placed, curves: readonly PlacedCurve[]) => pillFaultsOf(layout, curves, sizeOf)

const GUTTERS = [46, 56] as const
const CASES: readonly (readonly [string, LayoutOptions])[] = GUTTERS.flatMap((gutter) => [
  [`wide, gutter ${gutter}`, { ...WIDE, gutter }] as const,
  [`narrow, gutter ${gutter}`, { ...NARROW, gutter }] as const,
])

describe('pills', () => {
  it.each(CASES)('[PILL1] [PILL4] keep clear for each role of the default graph (%s)', (_, options) => {
    const graph = defaultGraph()
    const layout = layoutOf(graph, options)
    for (const id of graph.roles.keys()) {
      const curves = litBy(layout, id)
      expect(faultsOf(layout, curves)).toEqual([])
      expect(placed(layout, curves).size).toBe(curves.length)
    }
  })

  it.each(CASES)('[PILL1] [PILL4] keep clear when one field is shown (%s)', (_, options) => {
    for (const field of ['digital-marketing', 'ecommerce']) {
      const layout = layoutOf(defaultGraph(), { ...options, field })
      for (const id of [...layout.cards.keys(), ...layout.stubs.keys()]) {
        const curves = litBy(layout, id)
        expect(faultsOf(layout, curves)).toEqual([])
        expect(placed(layout, curves).size).toBe(curves.length)
      }
    }
  })

  it('[PILL1] [PILL4] keep clear on random graphs, even all at once', () => {
    for (const seed of [1, 2, 3]) {
      const layout = layoutOf(aRandomGraph(60, 4, 3, 120, seed), { ...NARROW, gutter: 56 })
      expect(faultsOf(layout, layout.curves)).toEqual([])
    }
  })

  it('[PILL1] [PILL4] keep clear for each role of random graphs, and none is left out where there is room', () => {
    for (const [roles, levels, fields, transitions] of [
      [12, 2, 2, 18],
      [24, 3, 2, 40],
      [60, 4, 3, 120],
    ] as const) {
      for (const seed of [1, 2, 3]) {
        const graph = aRandomGraph(roles, levels, fields, transitions, seed)
        const layout = layoutOf(graph, { ...WIDE, gutter: 56 })
        for (const id of graph.roles.keys()) {
          const curves = litBy(layout, id)
          expect(faultsOf(layout, curves)).toEqual([])
          expect(placed(layout, curves).size).toBe(curves.length)
        }
      }
    }
  })

  it('[PILL4] stand on a level curve that is long enough, and beside one that is not', () => {
    const pillIn = (corridor: number) => {
      const layout = layoutOf(aGraph('a>b'), { ...WIDE, corridor })
      expect(faultsOf(layout, layout.curves)).toEqual([])
      const [curve] = layout.curves
      const [centre] = placed(layout, layout.curves).values()
      return Math.abs((centre?.y ?? 0) - (curve ? startOf(curve).y : 0))
    }
    expect(pillIn(170)).toBeCloseTo(0)
    expect(pillIn(134)).toBeCloseTo(0)
    expect(pillIn(124)).toBeGreaterThan(13)
    expect(pillIn(124)).toBeLessThan(26)
  })

  it('[PILL2] stand in the middle of the corridor at the height of their curve', () => {
    const layout = layoutOf(defaultGraph(), { ...WIDE, gutter: 56 })
    const curves = litBy(layout, 'digital-marketing-manager').filter(({ loop }) => !loop)
    const [left, right] = layout.columns
    const middle = ((left?.x ?? 0) + (left?.width ?? 0) + (right?.x ?? 0)) / 2
    const centres = placed(layout, curves)
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
    const layout = layoutOf(aGraph('a=b', 'b=a'), { ...WIDE, gutter: 56 })
    const centres = [...placed(layout, layout.curves).values()]
    expect(centres).toHaveLength(2)
    for (const { x } of centres) expect(x).toBeLessThan(layout.columns[0]?.x ?? 0)
    expect(faultsOf(layout, layout.curves)).toEqual([])
  })

  it('[PILL2] are placed the same way each time', () => {
    const layout = layoutOf(aRandomGraph(60, 4, 3, 120), WIDE)
    expect(placed(layout, layout.curves)).toEqual(placed(layout, layout.curves))
  })

  it('[PILL3] are left out where a corridor is too narrow', () => {
    const layout = layoutOf(aGraph('a>b', 'c>d', 'e>f', 'g>h', 'i>j'), COMPACT)
    expect(placed(layout, litBy(layout, 'e')).size).toBe(0)
  })
})
