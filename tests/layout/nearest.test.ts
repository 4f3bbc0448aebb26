import { describe, expect, it } from 'vitest'
import { pointAt } from '../../src/layout/curves'
import { nearestCurve } from '../../src/layout/nearest'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { layoutOf, WIDE } from './layoutCases'

const { curves } = layoutOf(defaultGraph, WIDE)

describe('a press', () => {
  it('[MAP12] on a line means that line, everywhere along it where no other is as near', () => {
    for (const curve of curves)
      for (let t = 0.02; t < 1; t += 0.02) {
        const at = pointAt(curve, t)
        const meant = nearestCurve(curves, at, 8)
        if (meant === curve || meant === null) {
          expect(meant).toBe(curve)
          continue
        }
        // Where lines meet, either may be meant.
        const apart = Array.from({ length: 500 }, (_, i) => pointAt(meant, i / 499)).map((point) =>
          Math.hypot(point.x - at.x, point.y - at.y),
        )
        expect(Math.min(...apart)).toBeLessThan(1.5)
      }
  })

  it('[MAP12] beside a line means it up to the reach, and nothing beyond', () => {
    const curve = curves.find(({ transition }) => transition.from === 'sem-specialist')
    if (!curve) throw new Error('There is no such curve')
    const { x, y } = pointAt(curve, 0.02)
    expect(nearestCurve([curve], { x, y: y + 7.5 }, 8)).toBe(curve)
    expect(nearestCurve([curve], { x, y: y + 8.5 }, 8)).toBeNull()
    expect(nearestCurve([], { x, y }, 8)).toBeNull()
  })

  it('[MAP12] between two lines means the nearer one, whichever is drawn last', () => {
    const [a, b] = curves.filter(({ transition }) => transition.to === 'account-manager')
    if (!a || !b) throw new Error('There are no such curves')
    const [low, high] = [pointAt(a, 0.9), pointAt(b, 0.9)]
    const near = { x: low.x, y: low.y + (high.y - low.y) * 0.3 }
    expect(nearestCurve([a, b], near, 50)).toBe(a)
    expect(nearestCurve([b, a], near, 50)).toBe(a)
  })
})
