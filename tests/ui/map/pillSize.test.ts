import { describe, expect, it } from 'vitest'
import { transitionCounts } from '../../../src/graph/groupLines'
import { startOf, tipOf } from '../../../src/layout/curves'
import type { PlacedCurve } from '../../../src/scene/placed'
import { pillSizeOf } from '../../../src/ui/map/pillSize'
import { defaultGraph } from '../../graph/defaultRoleGraph'
import { fittedOf } from '../../layout/layoutCases'
import { arrowheadFaultsOf, litBy, pillFaultsOf, pillsOf } from '../../layout/pillCases'

/** What the default titles need in narrow, common and wide fonts, px. */
const CARDS = [270, 285, 296]
const sizeOf = (curve: PlacedCurve) => pillSizeOf(curve, transitionCounts(defaultGraph, curve.transition))
const FIELDS = [null, ...defaultGraph.fields.keys()]

describe.each([
  ['1024 × 768', 684, 650],
  ['1280 × 800', 902, 686],
  ['1440 × 900', 1015, 780],
  ['1920 × 1080', 1460, 960],
  ['2560 × 1440', 2100, 1320],
  ['a comparison at 1280 × 800', 691, 686],
  ['a comparison at 1440 × 900', 778, 780],
  ['820 × 1180', 820, null],
])('at %s, whichever role is chosen and whichever field shown,', (_, width, height) => {
  const choices = CARDS.flatMap((card) =>
    FIELDS.flatMap((field) => {
      const { layout } = fittedOf(defaultGraph, field, { width, height, textScale: 1 }, card)
      return [...layout.cards.keys()].map((role) => ({ layout, role, lit: litBy(layout, role) }))
    }),
  )

  it('[MAP2] every transition of the role has its counts', () => {
    expect(choices.length).toBe(CARDS.length * 2 * defaultGraph.roles.size)
    for (const { layout, role, lit } of choices)
      expect([role, pillsOf(layout, lit, sizeOf).size]).toEqual([role, lit.length])
  })

  it('[PILL1] [PILL4] counts keep clear of cards, stubs, each other and the lit arrowheads', () => {
    expect(choices.flatMap(({ layout, lit }) => pillFaultsOf(layout, lit, sizeOf))).toEqual([])
  })

  it('[PILL2] counts of a level curve stand on it', () => {
    const level = choices.flatMap(({ layout, lit }) =>
      lit
        .filter((curve) => !curve.loop && Math.abs(tipOf(curve).y - startOf(curve).y) < 2)
        .map((curve) => ({ curve, centre: pillsOf(layout, [curve], sizeOf).get(curve.transition) })),
    )
    for (const { curve, centre } of level)
      expect(Math.abs((centre?.y ?? 0) - startOf(curve).y)).toBeLessThan(3)
  })

  it('[CURVE3] lit arrowheads do not overlap', () => {
    expect(choices.flatMap(({ lit }) => arrowheadFaultsOf(lit))).toEqual([])
  })
})
