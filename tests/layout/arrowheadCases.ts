// What must hold of the arrowheads of lit curves.
import { arrowheadOf, LIT_SCALE } from '../../src/layout/curves'
import type { Box } from '../../src/layout/input'
import type { Placed, PlacedCurve } from '../../src/scene/placed'
import { overlap } from './layoutCases'

interface Named {
  readonly name: string
  readonly box: Box
}

/** The curves that choosing a role lights. */
export const litBy = (layout: Placed, role: string): readonly PlacedCurve[] =>
  layout.curves.filter(({ transition: { from, to } }) => from === role || to === role)

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
