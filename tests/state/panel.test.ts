import { describe, expect, it } from 'vitest'
import { hiddenBy, isLit, isOnMap, litRoute, roleStatus, transitionStatus } from '../../src/state/selectors'
import { hiddenCount } from '../../src/state/selectorsOnUse'
import { createExplorerStore } from '../../src/state/store'
import { panels } from '../../src/ui/frame/panels'
import { aGraph } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'

const open = (graph = defaultGraph) => {
  const explorer = createExplorerStore(graph, { panels, usualLanguage: 'en', theme: 'system' })
  return () => explorer.getState()
}

const lit = (state: ReturnType<typeof open>) =>
  state()
    .graph.transitions.filter((one) => transitionStatus(state(), one) === 'lit')
    .map(({ from, to }) => `${from}~${to}`)

describe('the route that is lit', () => {
  const graph = aGraph('a>b>d', 'a>c>d', 'd=a', 'x>b')

  it('[ROUTE6] is the first, until another is chosen, and the first again of other ends', () => {
    const state = open(graph)
    state().planRoute('a', 'd')
    expect(litRoute(state())).toEqual(['a', 'b', 'd'])
    expect(lit(state)).toEqual(['a~b', 'b~d'])
    state().showRoute('a~c~d')
    expect(lit(state)).toEqual(['a~c', 'c~d'])
    expect(['a', 'c', 'd', 'b', 'x'].map((role) => roleStatus(state(), role))).toEqual([
      'end',
      'end',
      'end',
      'faded',
      'faded',
    ])
    state().swapRoute()
    expect(litRoute(state())).toEqual(['d', 'a'])
    state().planRoute('x', 'a')
    expect(litRoute(state())).toEqual(['x', 'b', 'd', 'a'])
    state().closePanel()
    expect(litRoute(state())).toEqual([])
  })

  it('[ROUTE6] is none as long as an end is open, when there is no route, or only one too long to list', () => {
    const state = open(aGraph('a>b>c>d>e>f>g>h>i>j', 'lone'))
    state().planRoute('a')
    expect(litRoute(state())).toEqual([])
    expect(roleStatus(state(), 'lone')).toBe('plain')
    state().pickRole('lone')
    expect([litRoute(state()), lit(state)]).toEqual([[], []])
    expect(roleStatus(state(), 'b')).toBe('faded')
    state().planRoute('a', 'i')
    expect(litRoute(state())).toHaveLength(9)
    state().planRoute('a', 'j')
    expect(litRoute(state())).toEqual([])
  })

  it('[ROUTE6] is the same object as long as nothing changes it, also among several graphs', () => {
    const [one, other] = [open(graph), open()]
    one().planRoute('a', 'd')
    other().planRoute('seo-specialist', 'digital-marketing-manager')
    const known = litRoute(one())
    one().preview({ kind: 'role', role: 'x' })
    expect(litRoute(one())).toBe(known)
    expect(litRoute(other())).toEqual(['seo-specialist', 'digital-marketing-manager'])
    expect(litRoute(one())).toEqual(known)
  })

  it('[ROUTE6] is drawn though the legend hides its steps, and they do not count as hidden', () => {
    const state = open()
    state().showTransitions('editorial', false)
    state().planRoute('social-media-specialist', 'digital-marketing-manager')
    state().showRoute('social-media-specialist~social-media-strategist~digital-marketing-manager')
    expect(lit(state)).toHaveLength(2)
    expect(state().graph.transitions.filter((one) => isLit(state(), one))).toHaveLength(2)
    expect(hiddenCount(state())).toBe(16)
  })
})

describe('a filter', () => {
  const field = { field: 'other' }
  const graph = aGraph('a>b>c>d', 'a>e>d', { b: field, c: field, e: field })

  it('[FILTER4] yields to a route of which an end is outside it', () => {
    const state = open()
    state().filterByField('ecommerce')
    state().planRoute('seo-specialist', 'digital-marketing-manager')
    expect(state()).toMatchObject({ field: null, notices: [{ code: 'filter-cleared' }] })
  })

  it('[FILTER3] leaves a route through one role of another field, as a stub', () => {
    const state = open(graph)
    state().planRoute('a', 'd')
    state().filterByField('field-1')
    expect(litRoute(state())).toEqual(['a', 'e', 'd'])
    expect(isOnMap(state(), 'e')).toBe(true)
    expect(state()).toMatchObject({ field: 'field-1', panel: { kind: 'route' } })
  })

  it('[FILTER4] yields to a route with a step between two roles of another field', () => {
    const state = open(graph)
    state().planRoute('a', 'd')
    state().filterByField('field-1')
    state().showRoute('a~b~c~d')
    expect(state()).toMatchObject({
      field: null,
      notices: [{ code: 'filter-cleared', detail: { role: 'b', to: 'c' } }],
    })
    expect(hiddenBy(state(), 'field-1')).toEqual({ role: 'b', to: 'c' })
    state().filterByField('field-1')
    expect(state().panel).toBeNull()
  })
})
