import { describe, expect, it } from 'vitest'
import { aGraph } from '../graph/builders'
import { rolesRenderedBy } from './renderCounts'

describe('choosing a role', () => {
  it('[MAP6] renders only the cards whose status changes', async () => {
    // Read after the hook of renderCounts stands, because React looks for it once.
    const { openExplorer } = await import('./openExplorer')
    const lone = Array.from({ length: 60 }, (_, i) => `lone-${i}`)
    const { explorer } = await openExplorer({ graph: aGraph('a>b', 'c>d', ...lone) })
    const { act } = await import('@testing-library/react')
    const choose = (role: string) =>
      rolesRenderedBy('RoleCard', () => act(async () => explorer.getState().selectRole(role)))

    // From nothing chosen, every role changes: two are lit, the rest step back.
    expect(new Set(await choose('a')).size).toBe(64)
    // From a to c, those two and their next roles change; the sixty others do not.
    expect((await choose('c')).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect(await choose('c')).toEqual([])
  })
})
