import { describe, expect, it } from 'vitest'
import { isOnMap, isTabStop, roleStatus, roleToReturnTo, transitionStatus } from '../../src/state/selectors'
import { hiddenCount } from '../../src/state/selectorsOnUse'
import { createExplorerStore } from '../../src/state/store'
import { panels } from '../../src/ui/frame/panels'
import { defaultGraph } from '../graph/defaultRoleGraph'

const open = () => createExplorerStore(defaultGraph, { panels, usualLanguage: 'zh-CN', theme: 'system' })
const compared = (first: string, second: string) => ({ kind: 'compare', first, second })

describe('a transition', () => {
  const [seo, manager] = ['seo-specialist', 'digital-marketing-manager']
  const lit = (explorer: ReturnType<typeof open>, status: string) =>
    defaultGraph.transitions.filter((one) => transitionStatus(explorer.getState(), one) === status)

  it('[MAP2] lights alone, with its two roles', () => {
    const explorer = open()
    explorer.getState().showTransition(seo, manager)
    expect(lit(explorer, 'lit')).toMatchObject([{ from: seo, to: manager }])
    expect(roleStatus(explorer.getState(), seo)).toBe('end')
    expect(roleStatus(explorer.getState(), 'account-manager')).toBe('faded')
  })

  it('[FILTER3] is closed by a filter that shows neither end, and named', () => {
    const explorer = open()
    explorer.getState().showTransition(seo, manager)
    explorer.getState().filterByField('ecommerce')
    expect(explorer.getState()).toMatchObject({
      panel: null,
      notices: [{ code: 'panel-hidden', detail: { role: seo, to: manager, field: 'ecommerce' } }],
    })
  })

  it('[WHY4] leads to the comparison of its two roles', () => {
    const explorer = open()
    explorer.getState().showTransition(seo, 'sem-specialist')
    explorer.getState().startComparison(seo, 'sem-specialist')
    expect(explorer.getState().panel).toEqual(compared(seo, 'sem-specialist'))
  })

  it('[MAP14] is hidden by its kind or its basis, unless its panel is open', () => {
    const explorer = open()
    explorer.getState().showTransitions('lateral', false)
    expect(lit(explorer, 'hidden')).toHaveLength(6)
    expect(hiddenCount(explorer.getState())).toBe(6)
    explorer.getState().showTransitions('editorial', false)
    explorer.getState().showTransition(seo, manager)
    expect(lit(explorer, 'hidden')).toHaveLength(17)
    expect(lit(explorer, 'lit')).toHaveLength(1)
    explorer.getState().showTransitions('lateral', true)
    expect(hiddenCount(explorer.getState())).toBe(17)
    explorer.getState().showTransitions('editorial', true)
    expect(hiddenCount(explorer.getState())).toBe(0)
  })

  it('[MAP14] takes along the stub that it alone leads to', () => {
    const explorer = open()
    explorer.getState().filterByField('ecommerce')
    expect(isOnMap(explorer.getState(), manager)).toBe(true)
    expect(isOnMap(explorer.getState(), 'account-manager')).toBe(false)
    expect(isOnMap(explorer.getState(), 'nobody')).toBe(false)
    explorer.getState().showTransitions('editorial', false)
    expect(isOnMap(explorer.getState(), manager)).toBe(false)
    expect(isOnMap(explorer.getState(), 'ecommerce-analyst')).toBe(true)
  })

  it('[MAP11] is previewed with the role that the pointer rests on, over whatever is open', () => {
    const explorer = open()
    explorer.getState().selectRole('email-marketing-specialist')
    explorer.getState().preview({ kind: 'role', role: 'account-manager' })
    expect(lit(explorer, 'previewed')).toHaveLength(3)
    expect(roleStatus(explorer.getState(), 'marketing-associate')).toBe('previewed')
    expect(roleStatus(explorer.getState(), 'account-manager')).toBe('previewed')
    expect(roleStatus(explorer.getState(), 'ecommerce-analyst')).toBe('faded')
    expect(roleStatus(explorer.getState(), 'email-marketing-specialist')).toBe('selected')
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'email-marketing-specialist' })
    explorer.getState().preview({ kind: 'transition', from: seo, to: manager })
    expect(lit(explorer, 'previewed')).toHaveLength(1)
    explorer.getState().preview(null)
    expect(lit(explorer, 'previewed')).toHaveLength(0)
  })
})

describe('the stop of Tab', () => {
  it('[KEY1] is one card: where the keyboard stood last, else what is open, else the first', () => {
    const explorer = open()
    const stops = () => {
      const shown = [...defaultGraph.roles.keys()].filter((role) => isOnMap(explorer.getState(), role))
      return shown.filter((role) => isTabStop(explorer.getState(), role, role === shown[0]))
    }
    expect(stops()).toEqual(['digital-marketing-coordinator'])
    explorer.getState().standOn('sem-specialist')
    expect(stops()).toEqual(['sem-specialist'])
    explorer.getState().selectRole('account-manager')
    expect(stops()).toEqual(['account-manager'])
    explorer.getState().showTransition('seo-specialist', 'sem-specialist')
    expect(stops()).toEqual(['seo-specialist'])
    explorer.getState().filterByField('ecommerce')
    expect(stops()).toEqual(['ecommerce-analyst'])
  })
})

describe('where the keyboard stands', () => {
  const at = (explorer: ReturnType<typeof open>) => explorer.getState().walk.at
  const [seo, manager] = ['seo-specialist', 'digital-marketing-manager']

  it('[KEY3] follows what is opened, but for comparisons', () => {
    const explorer = open()
    explorer.getState().selectRole(seo)
    expect(at(explorer)).toBe(seo)
    explorer.getState().startComparison('account-manager')
    expect(at(explorer)).toBe(seo)
    explorer.getState().closePanel()
    expect(at(explorer)).toBe(seo)
  })

  it('[KEY3] stays at the end of a transition that it stands on, else goes to its beginning', () => {
    const explorer = open()
    explorer.getState().standOn(manager)
    explorer.getState().showTransition(seo, manager)
    expect(at(explorer)).toBe(manager)
    expect(roleToReturnTo(explorer.getState())).toBe(manager)
    explorer.getState().standOn('account-manager')
    expect(roleToReturnTo(explorer.getState())).toBe(seo)
    explorer.getState().showTransition('sem-specialist', seo)
    expect(at(explorer)).toBe('sem-specialist')
  })

  it('[MAP11] a preview ends with what is opened, and the same preview changes nothing', () => {
    const explorer = open()
    explorer.getState().preview({ kind: 'role', role: seo })
    const { previewed } = explorer.getState()
    explorer.getState().preview({ kind: 'role', role: seo })
    expect(explorer.getState().previewed).toBe(previewed)
    explorer.getState().selectRole(seo)
    expect(explorer.getState().previewed).toBeNull()
  })
})
