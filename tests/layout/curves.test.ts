import { describe, expect, it } from 'vitest'
import { ARROWHEAD, arrowheadOf, pathOf, pointAt, segmentsOf, startOf, tipOf } from '../../src/layout/curves'
import type { Placed, PlacedCurve } from '../../src/scene/placed'
import { aGraph } from '../graph/builders'
import { arrowheadFaultsOf } from './arrowheadCases'
import {
  aRandomGraph,
  aSeatedGraph,
  aSoundLayout,
  boxOf,
  defaultGraph,
  hiddenCurvesOf,
  layoutOf,
  NARROW,
  WIDE,
} from './layoutCases'

function curveOf(layout: Placed, from: string, to: string): PlacedCurve {
  const curve = layout.curves.find(({ transition }) => transition.from === from && transition.to === to)
  if (!curve) throw new Error(`No curve from ${from} to ${to}`)
  return curve
}

const tenth = (value: number) => Math.round(value * 10) / 10

describe('curves', () => {
  it('[CURVE1] leave right and arrive left when they lead to a column further right', () => {
    const layout = aSoundLayout(aGraph('a>b'), WIDE)
    const curve = curveOf(layout, 'a', 'b')
    expect(curve).toMatchObject({ arrow: 'right', loop: false })
    expect(startOf(curve).x).toBe(boxOf(layout, 'a').x + WIDE.card.width)
    expect(tipOf(curve).x).toBe(boxOf(layout, 'b').x - ARROWHEAD.gap)
  })

  it('[CURVE1] leave left and arrive right when they lead to a column further left', () => {
    const seats = [
      { id: 'a', field: 1, level: 1 },
      { id: 'b', field: 1, level: 2 },
    ]
    const layout = aSoundLayout(
      aSeatedGraph(seats, [
        ['a', 'b'],
        ['b', 'a'],
      ]),
      WIDE,
    )
    const back = curveOf(layout, 'b', 'a')
    expect(back).toMatchObject({ arrow: 'left', loop: false })
    expect(startOf(back).x).toBe(boxOf(layout, 'b').x)
    expect(tipOf(back).x).toBe(boxOf(layout, 'a').x + WIDE.card.width + ARROWHEAD.gap)
    expect(Math.abs(startOf(back).y - tipOf(curveOf(layout, 'a', 'b')).y)).toBeGreaterThanOrEqual(8)
  })

  it('[CURVE2] loop on the left of the first column and on the right of the others', () => {
    const layout = aSoundLayout(aGraph('a>b>c', 'p>q>r', 'a=p', 'b=q', 'c=r'), WIDE)
    expect(pointAt(curveOf(layout, 'a', 'p'), 0.5).x).toBeLessThan(boxOf(layout, 'a').x)
    expect(pointAt(curveOf(layout, 'b', 'q'), 0.5).x).toBeGreaterThan(boxOf(layout, 'b').x + WIDE.card.width)
    expect(pointAt(curveOf(layout, 'b', 'q'), 0.5).x).toBeLessThan(boxOf(layout, 'c').x)
    expect(pointAt(curveOf(layout, 'c', 'r'), 0.5).x).toBeLessThan(layout.width)
    expect(curveOf(layout, 'a', 'p')).toMatchObject({ arrow: 'right', loop: true })
    expect(curveOf(layout, 'c', 'r')).toMatchObject({ arrow: 'left', loop: true })
  })

  it('[CURVE2] run in two lanes when a lateral transition exists both ways', () => {
    const layout = aSoundLayout(aGraph('a=b', 'b=a'), WIDE)
    const [there, back] = [curveOf(layout, 'a', 'b'), curveOf(layout, 'b', 'a')]
    expect(Math.abs(pointAt(there, 0.5).x - pointAt(back, 0.5).x)).toBeCloseTo(14, 1)
    expect(Math.abs(startOf(there).y - tipOf(back).y)).toBeGreaterThanOrEqual(8)
    expect(Math.min(pointAt(there, 0.5).x, pointAt(back, 0.5).x)).toBeGreaterThan(0)
  })

  it('[CURVE2] keep the shorter loop inside, and share a lane where loops do not meet', () => {
    const layout = aSoundLayout(aGraph('a=b', 'b=c', 'a=c'), WIDE)
    const ids = ['a', 'b', 'c'].toSorted((p, q) => boxOf(layout, p).y - boxOf(layout, q).y)
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(pointAt(curveOf(layout, 'a', 'b'), 0.5).x).toBe(pointAt(curveOf(layout, 'b', 'c'), 0.5).x)
    expect(pointAt(curveOf(layout, 'a', 'c'), 0.5).x).toBeLessThan(pointAt(curveOf(layout, 'a', 'b'), 0.5).x)
  })

  it('[CURVE3] share out a side that is too low for all its arrowheads', () => {
    const seats = Array.from({ length: 31 }, (_, index) => ({
      id: `${index}`,
      field: 1,
      level: index ? 1 : 2,
    }))
    const layout = aSoundLayout(
      aSeatedGraph(
        seats,
        seats.slice(1).map(({ id }) => [id, '0']),
      ),
      WIDE,
    )
    const tips = layout.curves.map((curve) => tipOf(curve).y).toSorted((a, b) => a - b)
    const apart = tips.slice(1).map((y, index) => y - (tips[index] ?? 0))
    expect(Math.max(...apart) - Math.min(...apart)).toBeLessThan(1e-6)
    expect(Math.min(...apart)).toBeGreaterThan(1)
  })

  it('[CURVE3] do not overlap with their arrowheads, lit ones either, where 7 arrive at one side', () => {
    const layout = aSoundLayout(aGraph('a>z', 'b>z', 'c>z', 'd>z', 'e>z', 'f>z', 'g>z'), NARROW)
    expect(arrowheadFaultsOf(layout.curves)).toEqual([])
  })

  it('[CURVE4] pass the columns between through gaps', () => {
    const layout = aSoundLayout(
      aGraph('a>b>c>d', 'e>f>g>d', 'h>b', 'i>f', 'a>d', { z: { level: 'level-1' } }),
      WIDE,
    )
    expect(segmentsOf(curveOf(layout, 'a', 'd')).length).toBeGreaterThan(2)
  })

  it('[CURVE4] run above all cards when they pass more than 48 columns', () => {
    const seats = Array.from({ length: 60 }, (_, index) => ({
      id: `${index}`,
      field: index % 2,
      level: index,
    }))
    const layout = layoutOf(aSeatedGraph(seats, [['0', '59']]), WIDE)
    expect(hiddenCurvesOf(layout, 2_000)).toEqual([])
    const highest = Math.min(...[...layout.cards.values()].map(({ y }) => y))
    expect(pointAt(curveOf(layout, '0', '59'), 0.5).y).toBeLessThan(highest)
  })

  it('[CURVE5] stop their stroke where the arrowhead begins', () => {
    const curve = curveOf(layoutOf(aGraph('a>b'), WIDE), 'a', 'b')
    const tip = tipOf(curve)
    expect(pathOf(curve)).toMatch(new RegExp(`^M[\\d.,]+C[\\d., ]+ ${tip.x - ARROWHEAD.length},${tip.y}$`))
    expect(arrowheadOf(curve)).toBe(
      `M${tip.x},${tip.y}L${tip.x - 9},${tip.y - 3.5}L${tip.x - 9},${tip.y + 3.5}Z`,
    )
  })

  it('[CURVE5] turn their arrowhead to the card, longer when lit, and never too wide for its neighbours', () => {
    const curve = curveOf(layoutOf(aGraph('a>c', 'b>d', 'c=d'), WIDE), 'c', 'd')
    const tip = tipOf(curve)
    expect(arrowheadOf(curve, 2)).toBe(
      `M${tip.x},${tip.y}L${tip.x + 18},${tenth(tip.y - 3.8)}L${tip.x + 18},${tenth(tip.y + 3.8)}Z`,
    )
  })

  it('[CURVE5] reach from the start to the tip of the arrowhead', () => {
    for (const curve of layoutOf(aRandomGraph(40, 4, 2, 80), WIDE).curves) {
      expect(pointAt(curve, 0)).toEqual(startOf(curve))
      expect(pointAt(curve, 1).x).toBeCloseTo(tipOf(curve).x)
      expect(pointAt(curve, 1).y).toBeCloseTo(tipOf(curve).y)
    }
  })

  it('[CURVE6] leave a card in the order of where they go', () => {
    const layout = layoutOf(defaultGraph(), WIDE)
    const into = layout.curves.filter(
      ({ transition, loop }) => transition.to === 'digital-marketing-manager' && !loop,
    )
    const byStart = into.toSorted((a, b) => startOf(a).y - startOf(b).y)
    expect(byStart).toEqual(into.toSorted((a, b) => tipOf(a).y - tipOf(b).y))
  })
})
