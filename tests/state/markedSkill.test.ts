import { describe, expect, it } from 'vitest'
import { createExplorerStore } from '../../src/state/store'
import { panels } from '../../src/ui/frame/panels'
import { defaultGraph } from '../graph/defaultRoleGraph'

const open = () => {
  const explorer = createExplorerStore(defaultGraph, { panels, usualLanguage: 'en', theme: 'system' })
  explorer.getState().showSkill('seo-specialist', 'search')
  return explorer.getState
}

describe('the skill that is marked', () => {
  it('[MATRIX3] is marked in the role that it opens, and stays while that stays', () => {
    const state = open()
    expect(state()).toMatchObject({ panel: { kind: 'role', role: 'seo-specialist' }, markedSkill: 'search' })
    state().filterByField('digital-marketing')
    state().chooseView('map')
    state().orderColumns('name')
    expect(state().markedSkill).toBe('search')
  })

  it('[FILTER4] shows all fields again when the filter hides the role', () => {
    const state = open()
    state().filterByField('ecommerce')
    state().showSkill('sem-specialist', 'metrics')
    expect(state()).toMatchObject({
      field: null,
      markedSkill: 'metrics',
      notices: [{ code: 'filter-cleared' }],
    })
  })

  it.each<[string, (state: ReturnType<typeof open>) => void]>([
    ['another role', (state) => state().selectRole('sem-specialist')],
    ['the same role by its name', (state) => state().pickRole('seo-specialist')],
    ['a step of the trail', (state) => state().returnTo({ kind: 'role', role: 'seo-specialist' })],
    ['a transition', (state) => state().showTransition('seo-specialist', 'digital-marketing-manager')],
    ['a comparison', (state) => state().startComparison('seo-specialist')],
    ['closing', (state) => state().closePanel()],
    ['a filter that hides the role', (state) => state().filterByField('ecommerce')],
    ['Back', (state) => state().goTo({ ...state() }, [], [])],
    ['clearing it', (state) => state().clearMark()],
  ])('[MATRIX3] is forgotten with %s', (_, act) => {
    const state = open()
    act(state)
    expect(state().markedSkill).toBeNull()
  })
})
