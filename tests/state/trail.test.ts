import { describe, expect, it } from 'vitest'
import type { Panel } from '../../src/state/panel'
import { createExplorerStore } from '../../src/state/store'
import { walkTrail } from '../../src/state/trail'
import { panels } from '../../src/ui/frame/panels'
import { aGraph } from '../graph/builders'

const role = (id: string) => ({ kind: 'role', role: id }) as const
const step = (from: string, to: string) => ({ kind: 'transition', from, to }) as const
const trailOf = (...panels: readonly (Panel | null)[]) =>
  panels.reduce<ReturnType<typeof walkTrail>>(walkTrail, [])

describe('the trail', () => {
  it('[TRAIL1] lists roles and transitions in the order in which they were opened', () => {
    expect(trailOf(role('a'), step('a', 'b'), role('b'))).toEqual([role('a'), step('a', 'b'), role('b')])
  })

  it('[TRAIL1] leaves out comparisons and closed panels', () => {
    const compared = { kind: 'compare', first: 'a', second: 'b' } as const
    expect(trailOf(role('a'), compared, null, role('b'))).toEqual([role('a'), role('b')])
  })

  it('[TRAIL1] drops what came after a place that is gone back to', () => {
    expect(trailOf(role('a'), role('b'), role('c'), role('b'))).toEqual([role('a'), role('b')])
    expect(trailOf(role('a'), role('a'))).toEqual([role('a')])
    expect(trailOf(step('a', 'b'), step('b', 'a'))).toHaveLength(2)
  })

  it('[TRAIL1] keeps the last 6', () => {
    const many = Array.from({ length: 20 }, (_, i) => role(`r${i}`))
    expect(trailOf(...many)).toEqual(many.slice(-6))
  })

  it('[TRAIL1] goes back to a place, and is cleared without closing anything', () => {
    const explorer = createExplorerStore(aGraph('a>b'), { panels, usualLanguage: 'en', theme: 'system' })
    explorer.getState().selectRole('a')
    explorer.getState().showTransition('a', 'b')
    explorer.getState().selectRole('b')
    explorer.getState().returnTo(role('a'))
    expect(explorer.getState()).toMatchObject({ panel: role('a'), trail: [role('a')] })
    explorer.getState().clearTrail()
    expect(explorer.getState()).toMatchObject({ panel: role('a'), trail: [role('a')] })
    explorer.getState().selectRole('b')
    expect(explorer.getState().trail).toEqual([role('a'), role('b')])
    explorer.getState().closePanel()
    explorer.getState().clearTrail()
    expect(explorer.getState().trail).toEqual([])
  })
})
