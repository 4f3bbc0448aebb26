import { describe, expect, it } from 'vitest'
import { layOutLarge } from '../../../src/layout/large'
import { cellsOf } from '../../../src/scene/large/cells'
import { toLayoutInput } from '../../../src/scene/layoutInput'
import { aGraph } from '../../graph/builders'
import { aLargeGraph } from './largeGraph'

const cellsIn = (graph: ReturnType<typeof aGraph>, isThere: (role: number) => boolean = () => true) =>
  cellsOf(graph, layOutLarge(toLayoutInput(graph, null)), isThere)

describe('a large map from afar', () => {
  it('[LARGE2] has a cell for each field on each level, with how many roles it holds and how many moves leave them', () => {
    const graph = aGraph('a>b>c', 'p>b', 'x', { p: { field: 'field-2' }, x: { field: 'field-2' } })
    expect(cellsIn(graph).map(({ field, level, roles, moves }) => [field, level, roles, moves])).toEqual([
      ['field-1', 'level-1', 1, 1],
      ['field-1', 'level-2', 1, 1],
      ['field-1', 'level-3', 1, 0],
      ['field-2', 'level-1', 2, 1],
    ])
  })

  it('[LARGE2] counts every role once, and no cell lies over another', () => {
    const graph = aLargeGraph(1_500, 25, 6)
    const cells = cellsIn(graph)
    expect(cells.reduce((sum, { roles }) => sum + roles, 0)).toBe(1_500)
    expect(cells.reduce((sum, { moves }) => sum + moves, 0)).toBe(graph.transitions.length)
    for (const [at, one] of cells.entries())
      for (const other of cells.slice(at + 1))
        expect(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
        ).toBe(true)
  })

  it('leaves out what the filter hides', () => {
    const graph = aGraph('a>b', { b: { field: 'field-2' } })
    expect(cellsIn(graph, (role) => role === 0).map(({ field }) => field)).toEqual(['field-1'])
    expect(cellsIn(graph, () => false)).toEqual([])
  })
})
