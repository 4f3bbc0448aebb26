import { expect, it } from 'vitest'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { arrowheadFaultsOf, litBy } from './arrowheadCases'
import { fittedOf } from './layoutCases'

/** What the default titles need in narrow, common and wide fonts, px. */
const CARDS = [270, 285, 296]
const FIELDS = [null, ...defaultGraph.fields.keys()]

it.each([
  ['1024 × 768', 684, 650],
  ['1280 × 800', 902, 686],
  ['1440 × 900', 1015, 780],
  ['1920 × 1080', 1460, 960],
  ['2560 × 1440', 2100, 1320],
  ['a comparison at 1280 × 800', 691, 686],
  ['a comparison at 1440 × 900', 778, 780],
  ['820 × 1180', 820, null],
])(
  '[CURVE3] lit arrowheads do not overlap at %s, whichever role is chosen and field shown',
  (_, width, height) => {
    const lit = CARDS.flatMap((card) =>
      FIELDS.flatMap((field) => {
        const { layout } = fittedOf(defaultGraph, field, { width, height, textScale: 1 }, card)
        return [...layout.cards.keys()].map((role) => litBy(layout, role))
      }),
    )
    expect(lit.length).toBe(CARDS.length * 2 * defaultGraph.roles.size)
    expect(lit.flatMap(arrowheadFaultsOf)).toEqual([])
  },
)
