import { describe, expect, it } from 'vitest'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { homes } from '../../src/state/homes'
import { currentLanguage, roleStatus, transitionStatus } from '../../src/state/selectors'
import { createExplorerStore } from '../../src/state/store'
import { panels } from '../../src/ui/frame/panels'
import { aGraph } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'

const open = (graph: RoleGraph = defaultGraph) =>
  createExplorerStore(graph, { panels, usualLanguage: 'zh-CN', theme: 'system' })
const compared = (first: string | null, second: string | null) => ({ kind: 'compare', first, second })

describe('choosing a role', () => {
  it('[MAP2] selects it, links its neighbours and lets the rest step back', () => {
    const explorer = open()
    explorer.getState().pickRole('social-media-specialist')
    const status = (role: string) => roleStatus(explorer.getState(), role)
    expect(status('social-media-specialist')).toBe('selected')
    expect(status('social-media-strategist')).toBe('linked')
    expect(status('digital-marketing-manager')).toBe('linked')
    expect(status('seo-specialist')).toBe('faded')
    const lit = defaultGraph.transitions.filter(
      (transition) => transitionStatus(explorer.getState(), transition) === 'lit',
    )
    expect(lit.map(({ to }) => to)).toEqual(['social-media-strategist', 'digital-marketing-manager'])
  })

  it('[MAP3] is undone by closing', () => {
    const explorer = open()
    explorer.getState().selectRole('seo-specialist')
    explorer.getState().closePanel()
    expect(explorer.getState().panel).toBeNull()
    expect(roleStatus(explorer.getState(), 'seo-specialist')).toBe('plain')
  })

  it('[FILTER4] shows all fields again when the filter hides it, and says so', () => {
    const explorer = open()
    explorer.getState().filterByField('ecommerce')
    explorer.getState().selectRole('digital-marketing-manager')
    expect(explorer.getState()).toMatchObject({
      field: null,
      panel: { kind: 'role', role: 'digital-marketing-manager' },
      notices: [{ code: 'filter-cleared', detail: { role: 'digital-marketing-manager' } }],
    })
  })
})

describe('filtering', () => {
  it('[FILTER3] keeps the selected role while the filter shows it', () => {
    const explorer = open()
    explorer.getState().selectRole('ecommerce-analyst')
    explorer.getState().filterByField('ecommerce')
    expect(explorer.getState()).toMatchObject({
      field: 'ecommerce',
      panel: { role: 'ecommerce-analyst' },
      notices: [],
    })
  })

  it('[FILTER3] closes the selected role when the filter hides it, and says so', () => {
    const explorer = open()
    explorer.getState().selectRole('seo-specialist')
    explorer.getState().filterByField('ecommerce')
    expect(explorer.getState()).toMatchObject({
      panel: null,
      notices: [{ code: 'panel-hidden', detail: { role: 'seo-specialist', field: 'ecommerce' } }],
    })
  })

  it('[FILTER3] treats a comparison like a role: both sides are shown, or it is closed', () => {
    const explorer = open()
    explorer.getState().startComparison('seo-specialist')
    explorer.getState().filterByField('digital-marketing')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', 'digital-marketing-manager'))
    explorer.getState().filterByField('ecommerce')
    expect(explorer.getState()).toMatchObject({ panel: null, notices: [{ code: 'panel-hidden' }] })
  })

  it('[FILTER4] shows all fields again when a side of a comparison is hidden', () => {
    const explorer = open()
    explorer.getState().filterByField('ecommerce')
    explorer.getState().startComparison('ecommerce-specialist')
    expect(explorer.getState().field).toBe('ecommerce')
    explorer.getState().compareAs('second', 'digital-marketing-manager')
    expect(explorer.getState()).toMatchObject({ field: null, notices: [{ code: 'filter-cleared' }] })
  })
})

describe('comparing', () => {
  it('[COMPARE5] begins with the first role that it can lead to; for one that only is reached, the first side is asked for', () => {
    const explorer = open(aGraph('a>b', 'lone'))
    explorer.getState().startComparison('a')
    expect(explorer.getState().panel).toEqual(compared('a', 'b'))
    explorer.getState().startComparison('b')
    expect(explorer.getState().panel).toEqual(compared(null, 'b'))
    explorer.getState().startComparison('lone')
    expect(explorer.getState().panel).toEqual(compared('lone', null))
    explorer.getState().startComparison(null)
    expect(explorer.getState().panel).toEqual(compared(null, null))
    explorer.getState().nameMyRole('lone')
    explorer.getState().startComparison(null)
    expect(explorer.getState().panel).toEqual(compared('lone', null))
    explorer.getState().startComparison('b')
    expect(explorer.getState().panel).toEqual(compared('lone', 'b'))
  })

  it('[COMPARE6] takes roles pressed on the map for the sides that are open, then for the side that was touched last', () => {
    const explorer = open()
    const { startComparison, pickRole } = explorer.getState()
    startComparison(null)
    pickRole('seo-specialist')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', null))
    pickRole('seo-specialist')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', null))
    pickRole('sem-specialist')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', 'sem-specialist'))
    expect(roleStatus(explorer.getState(), 'seo-specialist')).toBe('first')
    expect(roleStatus(explorer.getState(), 'sem-specialist')).toBe('second')
    expect(roleStatus(explorer.getState(), 'account-manager')).toBe('faded')
    pickRole('account-manager')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', 'account-manager'))
    explorer.getState().compareAs('first', 'sem-specialist')
    pickRole('seo-specialist')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', 'account-manager'))
    // Going for it is enough.
    explorer.getState().touchPlace('second')
    pickRole('sem-specialist')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', 'sem-specialist'))
    explorer.getState().addThirdRole()
    pickRole('sem-specialist')
    explorer.getState().compareAs('third', 'ecommerce-analyst')
    pickRole('marketing-associate')
    expect(explorer.getState().panel).toEqual({
      ...compared('seo-specialist', 'sem-specialist'),
      third: 'marketing-associate',
    })
    explorer.getState().removeThirdRole()
    pickRole('ecommerce-analyst')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', 'ecommerce-analyst'))
    explorer.getState().closePanel()
    pickRole('account-manager')
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'account-manager' })
  })

  it('[COMPARE6] leaves the focus in the view while one goes on from role to role', () => {
    const explorer = open()
    explorer.getState().startComparison('seo-specialist', 'sem-specialist')
    explorer.getState().pickRole('account-manager', { by: 'keyboard' })
    expect(explorer.getState().intent).toBeNull()
    explorer.getState().pickRole('marketing-associate', { by: 'search' })
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'marketing-associate' })
  })

  it('[COMPARE4] never has one role on both sides', () => {
    const explorer = open()
    const { startComparison, compareAs } = explorer.getState()
    startComparison('seo-specialist')
    compareAs('second', 'seo-specialist')
    expect(explorer.getState().panel).toEqual(compared('digital-marketing-manager', 'seo-specialist'))
    compareAs('first', 'seo-specialist')
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', 'digital-marketing-manager'))
    compareAs('first', null)
    expect(explorer.getState().panel).toEqual(compared(null, 'digital-marketing-manager'))
  })

  it('[COMPARE7] swaps its sides, an open one too', () => {
    const explorer = open()
    const { startComparison, swapComparison, compareAs } = explorer.getState()
    startComparison('seo-specialist')
    swapComparison()
    expect(explorer.getState().panel).toEqual(compared('digital-marketing-manager', 'seo-specialist'))
    compareAs('first', null)
    swapComparison()
    expect(explorer.getState().panel).toEqual(compared('seo-specialist', null))
  })

  it('lights transitions between the two, both ways', () => {
    const explorer = open()
    explorer.getState().startComparison('seo-specialist')
    explorer.getState().compareAs('second', 'sem-specialist')
    const lit = defaultGraph.transitions.filter(
      (transition) => transitionStatus(explorer.getState(), transition) === 'lit',
    )
    expect(lit.map(({ from }) => from)).toEqual(['seo-specialist', 'sem-specialist'])
  })
})

describe('a notice', () => {
  it.each([
    ['closing', (explorer: ReturnType<typeof open>) => explorer.getState().closePanel()],
    [
      'comparing',
      (explorer: ReturnType<typeof open>) => explorer.getState().startComparison('seo-specialist'),
    ],
    ['filtering', (explorer: ReturnType<typeof open>) => explorer.getState().filterByField(null)],
    [
      'choosing a role',
      (explorer: ReturnType<typeof open>) => explorer.getState().selectRole('seo-specialist'),
    ],
    ['dismissing', (explorer: ReturnType<typeof open>) => explorer.getState().dismissNotices()],
  ])('is gone after %s', (_, act) => {
    const explorer = open()
    explorer
      .getState()
      .goTo(
        { language: null, field: null, view: null, query: null, panel: null, around: null },
        [{ code: 'unknown-value', detail: {} }],
        [],
      )
    expect(explorer.getState().notices).toHaveLength(1)
    act(explorer)
    expect(explorer.getState().notices).toEqual([])
  })
})

describe('language', () => {
  it('[LANG1] is the usual one until another is chosen', () => {
    const explorer = open()
    expect(currentLanguage(explorer.getState())).toBe('zh-CN')
    explorer.getState().chooseLanguage('en')
    expect(currentLanguage(explorer.getState())).toBe('en')
  })

  it('stays as it was when the words of another do not arrive, and says so', () => {
    const explorer = open()
    explorer.getState().chooseLanguage('en')
    explorer.getState().keepLanguage('zh-CN')
    expect(currentLanguage(explorer.getState())).toBe('zh-CN')
    expect(explorer.getState().notices).toEqual([{ code: 'language-failed', detail: {} }])
  })
})

it('gives every key of the state a home', () => {
  const keys = Object.entries(open().getState()).flatMap(([key, value]) =>
    typeof value === 'function' ? [] : [key],
  )
  expect(Object.keys(homes).toSorted()).toEqual(keys.toSorted())
})
