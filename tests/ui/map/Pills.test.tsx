import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const pills = () => [...document.querySelectorAll('.pill')]
const boxOf = (element: Element) => element.getBoundingClientRect()
const touch = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('the counts on the map', () => {
  it.each([
    [1024, 768],
    [1280, 800],
  ])('[PILL4] are drawn clear of the lit arrowheads at %d × %d', async (width, height) => {
    await page.viewport(width, height)
    const { explorer } = await openExplorer()
    for (const role of defaultGraph.roles.keys()) {
      explorer.getState().selectRole(role)
      const lit = defaultGraph.transitions.filter(({ from, to }) => from === role || to === role)
      const arrows = () => [...document.querySelectorAll('.transition[data-status="lit"] .transition-arrow')]
      await waitFor(() => expect([arrows().length, pills().length]).toEqual([lit.length, lit.length]))
      const covered = pills().filter((pill) => arrows().some((arrow) => touch(boxOf(pill), boxOf(arrow))))
      expect([role, covered.length]).toEqual([role, 0])
    }
  })

  it('[PILL5] have room for two digits each, across and upright', async () => {
    const lines = ['a', 'a b', 'c'].flatMap((skills) => Array.from({ length: 10 }, () => skills))
    const { explorer } = await openExplorer({
      graph: aGraph('few>many', 'few=beside', {
        few: { does: ['a'] },
        many: { does: lines },
        beside: { does: lines },
      }),
    })
    explorer.getState().selectRole('few')
    await waitFor(() => expect(pills().map((pill) => pill.textContent)).toEqual(['101010', '101010']))
    for (const pill of pills()) {
      const isUpright = pill.getAttribute('data-upright') === 'true'
      const [start, end] = isUpright ? (['top', 'bottom'] as const) : (['left', 'right'] as const)
      const outer = boxOf(pill)
      const counts = [...pill.children].map(boxOf)
      const [first, second, third] = counts
      if (!first || !second || !third) throw new Error('A count is missing')
      expect(second[start]).toBeGreaterThanOrEqual(first[end])
      expect(third[start]).toBeGreaterThanOrEqual(second[end])
      // What does not fit runs out at the end.
      expect(outer[end] - third[end]).toBeCloseTo(first[start] - outer[start], 0)
      for (const { left, right } of counts) {
        expect(left).toBeGreaterThan(outer.left)
        expect(right).toBeLessThan(outer.right)
      }
    }
  })

  it('[PILL5] are at least 24 px high when the map is drawn at 0.85', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('sem-specialist')
    await waitFor(() => expect(pills()).toHaveLength(3))
    for (const pill of pills())
      expect(Number.parseFloat(getComputedStyle(pill).height) * 0.85).toBeGreaterThanOrEqual(24)
  })
})
