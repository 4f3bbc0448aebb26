import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'
import { rolesRenderedBy } from '../renderCounts'

describe('choosing a role', () => {
  it.each([12, 60, 190])(
    '[MAP6] renders only the cards whose status changes, among %d others',
    async (others) => {
      const lone = Array.from({ length: others }, (_, i) => `lone-${i}`)
      const { explorer } = await openExplorer({ graph: aGraph('a>b', 'c>d', ...lone) })
      const choose = (role: string) =>
        rolesRenderedBy('RoleCard', () => act(async () => explorer.getState().selectRole(role)))

      // From nothing chosen, every role changes: two stand out, the rest step back.
      expect((await choose('a')).toSorted()).toEqual([...explorer.getState().graph.roles.keys()].toSorted())
      // From a to c, those two and their next roles change; the others do not.
      expect((await choose('c')).toSorted()).toEqual(['a', 'b', 'c', 'd'])
      expect(await choose('c')).toEqual([])
    },
  )
})
