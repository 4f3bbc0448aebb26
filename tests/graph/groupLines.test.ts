import { describe, expect, it } from 'vitest'
import { transitionCounts } from '../../src/graph/groupLines'
import { promotionCounts, transitionBetween } from '../../src/graph/roleGraph'
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

  it('is how many promotions leave and arrive, without lateral moves', () => {
    expect(promotionCounts(graph, 'b')).toEqual({ next: 1, previous: 2 })
    expect(promotionCounts(graph, 'd')).toEqual({ next: 0, previous: 0 })
    expect(promotionCounts(graph, '__proto__')).toEqual({ next: 0, previous: 1 })
    expect(promotionCounts(graph, 'nobody')).toEqual({ next: 0, previous: 0 })
  })
})
