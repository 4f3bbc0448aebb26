import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { aGraphData } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

/** A map whose roles have lines and no skills. */
function withoutSkills() {
  const data = aGraphData('a>b', { a: { does: ['p', 'q'] }, b: { does: ['r'] }, c: { does: [] } })
  return createRoleGraph({
    ...data,
    skills: [],
    roles: data.roles.map((role) => ({
      ...role,
      responsibilities: role.responsibilities.map((line) => ({ ...line, skills: [] })),
    })),
  })
}

describe('on a map without skills', () => {
  it.each(['en', 'zh-CN'] as const)(
    '[COMPARE15] a comparison lists both sides and claims nothing: %s',
    async (language) => {
      const { explorer } = await openExplorer({ graph: withoutSkills(), view: 'outline', language })
      explorer.getState().startComparison('a', 'b')
      const panel = within(
        await screen.findByRole('region', { name: language === 'en' ? 'Compare' : '对比' }),
      )
      const first = within(panel.getByRole('list', { name: /^Title of a 2/ }))
      expect(first.getAllByRole('listitem')).toHaveLength(2)
      const second = within(panel.getByRole('list', { name: /^Title of b 1/ }))
      expect(second.getAllByRole('listitem')).toHaveLength(1)
      for (const claim of [
        /Covered|已覆盖/,
        /^New|新增/,
        /Not mentioned|未提到/,
        /Differences only|只看差异/,
      ])
        expect(panel.queryByText(claim)).toBeNull()
      expect(panel.getByText(/No role on this map has skill tags|这张地图/)).toBeVisible()
    },
  )

  it('[COMPARE15] no counts stand beside roles that a role leads to, nor in a sheet', async () => {
    const { explorer } = await openExplorer({ graph: withoutSkills(), view: 'outline' })
    explorer.getState().selectRole('a')
    const panel = await screen.findByRole('region', { name: 'Title of a' })
    expect(within(panel).getByRole('list', { name: 'Can lead to' })).not.toHaveTextContent(/New|Covered/)
    explorer.getState().openReadiness('a', 'b')
    const sheet = within(await screen.findByRole('region', { name: 'Am I ready?' }))
    expect(sheet.getByRole('heading', { name: 'What Title of b does' })).toBeVisible()
    expect(sheet.queryByText('New')).toBeNull()
  })

  it('[COMPARE15] a role that lists nothing says so', async () => {
    const { explorer } = await openExplorer({ graph: withoutSkills(), view: 'outline' })
    explorer.getState().startComparison('a', 'c')
    const panel = within(await screen.findByRole('region', { name: 'Compare' }))
    expect(panel.getByText('No responsibilities are listed for this role.')).toBeVisible()
  })
})
