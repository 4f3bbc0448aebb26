import { describe, expect, it } from 'vitest'
import { transitionCounts } from '../../src/graph/groupLines'
import { tellMoves } from '../../src/graph/moves'
import { transitionBetween } from '../../src/graph/roleGraph'
import { aGraph } from './builders'

describe('what lines and cards say in numbers', () => {
  const graph = aGraph('a>b', 'c>b', 'b=d', 'b>__proto__', {
    a: { does: ['search', 'metrics'] },
    b: { does: ['search', 'search goals', 'goals', ''] },
  })

  it('[COMPARE1] is how many lines carry over, are partly there and are new', () => {
    const step = transitionBetween(graph, 'a', 'b')
    expect(step && transitionCounts(graph, step)).toEqual({ covered: 1, partly: 1, added: 2 })
    const lateral = transitionBetween(graph, 'b', 'd')
    expect(lateral && transitionCounts(graph, lateral)).toEqual({ covered: 0, partly: 0, added: 0 })
  })

  it('[MAP7] is how many promotions and how many lateral moves there are, of what there is any', () => {
    const told = (role: string, way: 'leaving' | 'arriving') =>
      tellMoves(graph[way].get(role) ?? [], (kind, count) => `${count} ${kind}`)
    expect(told('b', 'leaving')).toEqual(['1 promotion', '1 lateral'])
    expect(told('b', 'arriving')).toEqual(['2 promotion'])
    expect(told('d', 'leaving')).toEqual([])
    expect(told('nobody', 'leaving')).toEqual([])
  })
})
