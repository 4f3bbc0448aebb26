// What must hold of the pills and arrowheads of lit curves, for tests of the layout and of the map.

import type { Transition } from '../../src/graph/model'
import { arrowheadOf, LIT_SCALE } from '../../src/layout/curves'
import type { Box, Point, Size } from '../../src/layout/input'
import { placePills } from '../../src/layout/pills'
import type { Placed, PlacedCurve } from '../../src/scene/placed'
import { overlap } from './layoutCases'

type SizeOf = (curve: PlacedCurve) => Size

interface Named {
  readonly name: string
  readonly box: Box
}

/** The curves that choosing a role lights. */
export const litBy = (layout: Placed, role: string): readonly PlacedCurve[] =>
  layout.curves.filter(({ transition: { from, to } }) => from === role || to === role)

export const pillsOf = (
  layout: Placed,
  lit: readonly PlacedCurve[],
  sizeOf: SizeOf,
): ReadonlyMap<Transition, Point> =>
  new Map(
    placePills(lit, {
      sizes: lit.map(sizeOf),
      obstacles: [...layout.cards.values(), ...layout.stubs.values()],
      within: { x: 0, y: 0, width: layout.width, height: layout.height },
    }).flatMap((centre, index) => {
      const { [index]: curve } = lit
      return centre && curve ? [[curve.transition, centre] as const] : []
    }),
  )

const nameOf = ({ transition: { from, to } }: PlacedCurve): string => `${from}~${to}`

/** The arrowhead as it is drawn, read off its path. */
function arrowheadBox(curve: PlacedCurve): Box {
  const numbers = [...arrowheadOf(curve, LIT_SCALE).matchAll(/-?[\d.]+/g)].map(Number)
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const arrowheadsOf = (lit: readonly PlacedCurve[]): readonly Named[] =>
  lit.map((curve) => ({ name: `arrowhead of ${nameOf(curve)}`, box: arrowheadBox(curve) }))

/** Pairs of lit arrowheads that overlap. */
export const arrowheadFaultsOf = (lit: readonly PlacedCurve[]): readonly string[] =>
  arrowheadsOf(lit).flatMap((one, index, all) =>
    all
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.name} on ${other.name}`),
  )

/** Pills that come nearer than 1 px to a card, a stub, a lit arrowhead or another pill, or that leave the map. */
export function pillFaultsOf(layout: Placed, lit: readonly PlacedCurve[], sizeOf: SizeOf): readonly string[] {
  const centres = pillsOf(layout, lit, sizeOf)
  const pills = lit.flatMap((curve): readonly Named[] => {
    const centre = centres.get(curve.transition)
    const { width, height } = sizeOf(curve)
    if (!centre) return []
    const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
    return [{ name: `pill of ${nameOf(curve)}`, box }]
  })
  const cards = [...layout.cards, ...layout.stubs].map(([name, box]) => ({ name, box }))
  const others = [...cards, ...arrowheadsOf(lit)]
  return pills.flatMap(({ name, box: { x, y, width, height } }, index) => {
    const spaced = { x: x - 1, y: y - 1, width: width + 2, height: height + 2 }
    const touched = [...others, ...pills.slice(index + 1)].filter(({ box }) => overlap(spaced, box))
    const leaves = x < 0 || y < 0 || x + width > layout.width || y + height > layout.height
    return [...touched.map((other) => `${name} on ${other.name}`), ...(leaves ? [`${name} off the map`] : [])]
  })
}
