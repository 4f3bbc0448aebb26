// Holds places and curves to golden.txt, a line a layout. It was made by the layout that took role graphs (src/graph/layout.ts
// at commit 2002a5d), so the numbers have stayed the same to the last bit. Where places are meant to change, or a graph
// under data/, make it anew: npx vitest run --project node tests/layout/golden.test.ts --update
import { expect, test } from 'vitest'
import { arrowheadOf, pathOf, pointAt, wholePathOf } from '../../src/layout/curves'
import type { Placed } from '../../src/scene/placed'
import { digest, goldenCases, roomCases, tellLayout } from './goldenCases'
import { fittedOf, layoutOf } from './layoutCases'

const hundredth = (value: number) => Math.round(value * 100) / 100

/** Paths, arrowheads and points of the first curves, in a few letters. */
function tellDrawn({ curves }: Placed): string {
  const few = curves.slice(0, 40)
  return digest(
    few.map((curve) => {
      const points = [0, 0.3, 0.71, 1].map((t) => pointAt(curve, t))
      return [
        pathOf(curve),
        wholePathOf(curve),
        arrowheadOf(curve),
        arrowheadOf(curve, 1.4),
        points.flatMap(({ x, y }) => [hundredth(x), hundredth(y)]),
      ]
    }),
  )
}

test('[LAYOUT7] [CURVE4] places and curves are those of golden.txt, to the last bit', async () => {
  const lines = [
    ...goldenCases.map(({ name, graph, field, measures }) => {
      const layout = layoutOf(graph, { ...measures, field })
      return `${name}: ${tellLayout(layout)} ${tellDrawn(layout)}`
    }),
    ...roomCases.map(({ name, graph, field, room, cardWidth }) => {
      const { layout, zoom, compact } = fittedOf(graph, field, room, cardWidth)
      return `${name}: ${tellLayout(layout)} ${digest([zoom, compact])}`
    }),
  ]
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden.txt')
}, 120_000)
