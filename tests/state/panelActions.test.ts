import { describe, expect, it } from 'vitest'
import { FIRST_GRAPH } from '../../src/library/site'
import { endsFor, roleStatus, sidesFor, transitionStatus } from '../../src/state/selectors'
import { stepFor } from '../../src/state/selectorsOnUse'
import { createExplorerStore } from '../../src/state/store'
import { panels } from '../../src/ui/frame/panels'
import { aGraph } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { formatAddress, parseAddress } from './addresses'

const open = (graph = defaultGraph) =>
  createExplorerStore(graph, { panels, usualLanguage: 'en', theme: 'light' }).getState

const [seo, sem, manager, account] = [
  'seo-specialist',
  'sem-specialist',
  'digital-marketing-manager',
  'account-manager',
]

describe('[COMPARE11] a third role', () => {
  it('is asked for, pressed in a view, and taken away', () => {
    const state = open()
    state().startComparison(seo, sem)
    state().addThirdRole()
    expect(roleStatus(state(), account)).toBe('plain')
    state().pickRole(sem)
    expect(state().panel).toMatchObject({ third: null })
    state().pickRole(account)
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: sem, third: account })
    expect(roleStatus(state(), account)).toBe('third')
    state().removeThirdRole()
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: sem })
  })

  it('is never one of the others: choosing one of those swaps the two', () => {
    const state = open()
    state().startComparison(seo, sem)
    state().addThirdRole()
    state().compareAs('third', seo)
    expect(state().panel).toEqual({ kind: 'compare', first: null, second: sem, third: seo })
    state().compareAs('first', manager)
    state().compareAs('second', seo)
    expect(state().panel).toEqual({ kind: 'compare', first: manager, second: seo, third: sem })
    state().swapComparison()
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: manager, third: sem })
  })

  it('lights what joins it to the first role, and not what joins it to the second', () => {
    const state = open(aGraph('a>b', 'a>c', 'b=c'))
    state().startComparison('a', 'b')
    state().compareWith('c')
    const [ab, ac, bc] = state().graph.transitions.map((one) => transitionStatus(state(), one))
    expect([ab, ac, bc]).toEqual(['lit', 'lit', 'faded'])
  })
})

describe('comparing a role with what is open', () => {
  it('goes from a role to two and three, and then changes the third', () => {
    const state = open()
    state().selectRole(seo)
    state().compareWith(sem)
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: sem })
    state().compareWith(sem)
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: sem })
    state().compareWith(account)
    state().compareWith(manager)
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: sem, third: manager })
  })

  it('begins with an open side when nothing is open, and as from the role itself when that is open', () => {
    const state = open()
    state().compareWith(seo)
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: null })
    state().compareWith(sem)
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: sem })
    state().selectRole(seo)
    state().compareWith(seo)
    expect(state().panel).toEqual({ kind: 'compare', first: seo, second: manager })
  })
})

describe('[ROUTE1] a route', () => {
  it('takes roles pressed in a view for the ends that are open, then for the goal, or the end touched last', () => {
    const state = open()
    state().planRoute(null)
    state().pickRole(seo)
    state().pickRole(seo)
    expect(state().panel).toEqual({ kind: 'route', from: seo, to: null })
    state().pickRole(account)
    expect(state().panel).toEqual({ kind: 'route', from: seo, to: account })
    state().pickRole(manager)
    expect(state().panel).toEqual({ kind: 'route', from: seo, to: manager })
    state().pickRole(seo)
    expect(state().panel).toEqual({ kind: 'route', from: seo, to: manager })
    state().routeAs('from', sem)
    state().pickRole(seo)
    expect(state().panel).toEqual({ kind: 'route', from: seo, to: manager })
    // What is found by a search is looked at, and so is what is pressed once the route is closed.
    state().pickRole(account, { by: 'search' })
    expect(state().panel).toEqual({ kind: 'role', role: account })
    state().planRoute(seo, manager)
    state().pickRole(account)
    expect(state().panel).toEqual({ kind: 'route', from: seo, to: account })
    state().closePanel()
    state().pickRole(sem)
    expect(state().panel).toEqual({ kind: 'role', role: sem })
  })

  it('never leads from a role to itself: choosing the other end swaps the two', () => {
    const state = open()
    state().planRoute(seo, manager)
    state().routeAs('to', seo)
    expect(state().panel).toEqual({ kind: 'route', from: manager, to: seo })
    state().swapRoute()
    expect(state().panel).toEqual({ kind: 'route', from: seo, to: manager })
  })

  it('[ROUTE6] has the one that is lit in the address, where that is not the first', () => {
    const state = open()
    const strategist = 'social-media-strategist'
    const social = 'social-media-specialist'
    const address = () => formatAddress({ ...state(), graph: { id: FIRST_GRAPH } })
    state().planRoute(social, manager)
    expect(address()).toBe(`?route=${social}~${manager}`)
    state().showRoute([social, strategist, manager].join('~'))
    expect(address()).toBe(`?route=${social}~${strategist}~${manager}`)
    expect(parseAddress(formatAddress(state()), defaultGraph, []).address.panel).toEqual(state().panel)
    state().showRoute([social, manager].join('~'))
    expect(address()).toBe(`?route=${social}~${manager}`)
    const odd = parseAddress(`?route=${social}~${account}~${manager}`, defaultGraph, [])
    expect(odd.address.panel).toEqual({ kind: 'route', from: social, to: manager })
    expect(odd.notices).toEqual([{ code: 'unknown-value', detail: { key: 'route', value: account } }])
    state().showRoute([social, strategist, manager].join('~'))
    state().routeAs('from', seo)
    expect(state().panel).toEqual({ kind: 'route', from: seo, to: manager })
  })

  it('is beside the way that the trail remembers', () => {
    const state = open()
    state().selectRole(seo)
    state().planRoute(seo, manager)
    state().openReadiness(seo, manager)
    state().openToday()
    expect(state().trail).toEqual([{ kind: 'role', role: seo }])
  })
})

describe('what is asked about a role', () => {
  const graph = aGraph('a=b', 'a>c', 'b>c', 'c=f', 'lone', 'd=e')
  const asked = (role: string, myRole: string | null = null) => {
    const known = { graph, myRole }
    const { from, to } = endsFor(known, role)
    const step = stepFor(known, role)
    return [[from, to], sidesFor(known, role), step && [step.from, step.to]]
  }

  it('[MINE3] is about the role and where it leads, where promotions lead on', () => {
    expect(asked('a')).toEqual([
      ['a', null],
      ['a', 'b'],
      ['a', 'c'],
    ])
    expect(asked('d')).toEqual([
      ['d', null],
      ['d', 'e'],
      ['d', 'e'],
    ])
    expect(asked('lone')).toEqual([['lone', null], ['lone', null], null])
  })

  it('[MINE3] is about getting there, from a role that is asked for, where people come and no promotion leads on', () => {
    expect(asked('c')).toEqual([
      [null, 'c'],
      [null, 'c'],
      [null, 'c'],
    ])
  })

  it('[MINE3] is about getting there from their own role', () => {
    expect(asked('c', 'a')).toEqual([
      ['a', 'c'],
      ['a', 'c'],
      ['a', 'c'],
    ])
    // Without a move between the two, the sheet asks from where.
    expect(asked('c', 'd')).toEqual([
      ['d', 'c'],
      ['d', 'c'],
      [null, 'c'],
    ])
    expect(asked('c', 'c')).toEqual([
      ['c', null],
      ['c', 'f'],
      ['c', 'f'],
    ])
  })
})
