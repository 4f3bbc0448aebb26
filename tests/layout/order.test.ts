import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { createCrossingCounter } from '../../src/layout/crossings'
import { createGrid } from '../../src/layout/grid'
import { orderCells } from '../../src/layout/order'
import { spread } from '../../src/layout/spread'
import { toLayoutInput } from '../../src/scene/layoutInput'
import { aRandomGraph, aSeatedGraph, defaultGraph } from './layoutCases'

const gridOf = (graph: RoleGraph) => createGrid(toLayoutInput(graph, null))

describe('crossings', () => {
  it('[LAYOUT4] are those found by comparing every pair of edges', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 40, selector: String })
    fc.assert(
      fc.property(pairs, (some) => {
        const seats = Array.from({ length: 16 }, (_, index) => ({
          id: `${index}`,
          field: 1,
          level: index >> 3,
        }))
        const graph = aSeatedGraph(
          seats,
          some.map(([from, to]) => [`${from}`, `${to + 8}`]),
        )
        const rows = Float64Array.from(seats, (_, index) => (index % 8) + 0.5)
        const crossing = some.flatMap(([a, b], index) =>
          some.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0),
        )
        expect(createCrossingCounter(gridOf(graph), 8).count(rows)).toBe(crossing.length)
      }),
      { seed: 1 },
    )
  })

  it('[LAYOUT4] number two in the default graph', () => {
    expect(orderCells(gridOf(defaultGraph())).crossings).toBe(2)
  })

  it('[LAYOUT4] are never more than in file order', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const grid = gridOf(aRandomGraph(40, 4, 1, 60, seed))
      const height = Math.max(...grid.cells.map(({ roles }) => roles.length))
      const rows = new Float64Array(grid.roles.length)
      for (const { roles } of grid.cells) {
        roles.map((role, place) => rows.fill(((place + 0.5) * height) / roles.length, role, role + 1))
      }
      const before = createCrossingCounter(grid, height).count(rows)
      expect(orderCells(grid).crossings).toBeLessThan(before)
    }
  })

  it('[LAYOUT4] do not pull a role out of its band', () => {
    const grid = gridOf(aRandomGraph(60, 4, 3, 140))
    for (const { column, band, roles } of orderCells(grid).cells) {
      for (const role of roles) expect([grid.column[role], grid.band[role]]).toEqual([column, band])
    }
  })
})

describe('spread', () => {
  it('[LAYOUT5] leaves everything where it wants to be when there is room', () => {
    expect(spread([1, 20, 40], 10, 0, 100)).toEqual([1, 20, 40])
  })

  it('[LAYOUT5] shares out a crowd around its mean, inside the bounds', () => {
    expect(spread([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60])
    expect(spread([0, 0, 0], 10, 0, 100)).toEqual([0, 10, 20])
    expect(spread([100, 100], 10, 0, 100)).toEqual([90, 100])
  })

  it('[LAYOUT5] lets the lighter give way', () => {
    expect(spread([50, 50], 10, 0, 100, [1, 0.001]).map(Math.round)).toEqual([50, 60])
  })

  it('[LAYOUT5] narrows the pitch when there are too many', () => {
    expect(spread([5, 5, 5], 10, 0, 10)).toEqual([0, 5, 10])
  })

  it('[LAYOUT5] keeps order, pitch and bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 150 }), { maxLength: 11 }), (wanted) => {
        const found = spread(wanted, 10, 0, 100)
        expect(found).toHaveLength(wanted.length)
        found.map((value, index) => {
          expect(value).toBeGreaterThanOrEqual(-1e-9)
          expect(value).toBeLessThanOrEqual(100 + 1e-9)
          if (index > 0) expect(value - (found[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9)
          return value
        })
      }),
      { seed: 1 },
    )
  })
})
