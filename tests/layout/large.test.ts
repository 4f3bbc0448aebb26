import { describe, expect, it } from 'vitest'
import { boxAt, curvesNear, roleAt, rolesIn } from '../../src/layout/inView'
import { layOutLarge } from '../../src/layout/large'
import { toLayoutInput } from '../../src/scene/layoutInput'
import { aGraph } from '../graph/builders'
import { aLargeGraph } from '../scene/large/largeGraph'

const layoutOf = (graph: ReturnType<typeof aGraph>) => layOutLarge(toLayoutInput(graph, null))
const ALL = () => true

describe('the layout of a large map', () => {
  it.each([
    [201, 1, 1],
    [400, 1, 12],
    [1_000, 25, 6],
    [2_000, 60, 40],
    [10_000, 8, 8],
  ])(
    '[LARGE4] of %i roles in %i fields on %i levels is the same each time, and no card lies over another',
    (size, fields, levels) => {
      const graph = aLargeGraph(size, fields, levels)
      const layout = layoutOf(graph)
      expect(layoutOf(graph)).toEqual(layout)
      expect(layout.width / layout.height).toBeGreaterThan(0.4)
      expect(layout.width / layout.height).toBeLessThan(8)
      const everywhere = { x: 0, y: 0, width: layout.width, height: layout.height }
      const roles = rolesIn(layout, everywhere, ALL)
      expect(roles).toHaveLength(size)
      const byColumn = new Map<number, number[]>()
      for (const role of roles) {
        const { x, y } = boxAt(layout, role)
        byColumn.set(x, [...(byColumn.get(x) ?? []), y])
      }
      const xs = [...byColumn.keys()].sort((a, b) => a - b)
      for (const [at, x] of xs.entries()) if (at > 0) expect(x - (xs[at - 1] ?? 0)).toBeGreaterThan(272)
      for (const ys of byColumn.values()) {
        ys.sort((a, b) => a - b)
        for (const [at, y] of ys.entries())
          if (at > 0) expect(y - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(56)
      }
    },
  )

  it('takes circles, roles that nothing leads to, and one role alone', () => {
    for (const graph of [aGraph('a>b>c>a'), aGraph('lone', 'other'), aGraph('one')])
      expect(rolesIn(layoutOf(graph), { x: 0, y: 0, width: 1e6, height: 1e6 }, ALL)).toHaveLength(
        graph.roles.size,
      )
  })
})

describe('what stands in a part of a layout', () => {
  const layout = layoutOf(aGraph('a>b', 'c'))
  const own = boxAt(layout, 0)

  it('is what touches it, and is there', () => {
    expect(rolesIn(layout, own, ALL)).toEqual([0])
    expect(rolesIn(layout, own, () => false)).toEqual([])
    expect(rolesIn(layout, { x: -500, y: -500, width: 10, height: 10 }, ALL)).toEqual([])
  })

  it('is the nearest role to a point, within reach', () => {
    const beside = { x: own.x - 5, y: own.y + 10 }
    expect(roleAt(layout, beside, 8, ALL)).toBe(0)
    expect(roleAt(layout, beside, 2, ALL)).toBe(-1)
  })

  it('is each curve whose box comes near', () => {
    const right = { x: own.x + own.width + 10, y: own.y + own.height / 2 }
    expect(curvesNear(layout.curves, right, 12)).toEqual([0])
    expect(curvesNear(layout.curves, { x: -500, y: 0 }, 12)).toEqual([])
  })
})
