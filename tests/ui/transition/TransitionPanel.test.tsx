import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

const region = async (name: string) => within(await screen.findByRole('region', { name }))
const SEO = 'SEO Specialist'
const MANAGER = 'Digital Marketing Manager'

describe('the transition panel', () => {
  it('[WHY1] says why, on whose word, how sure the editors are, and of what kind it is', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().showTransition('seo-specialist', 'digital-marketing-manager')
    const panel = await region(`${SEO} → ${MANAGER}`)
    expect(panel.getByRole('heading', { name: 'Why' })).toBeVisible()
    expect(panel.getByText(/^SEO is one of the channels that the manager runs/)).toBeVisible()
    expect(panel.getByText('Promotion')).toBeVisible()
    expect(panel.getByText('editorial')).toBeVisible()
    expect(panel.getByText(/the source does not state this move/)).toBeVisible()
    expect(panel.getByText('The editors are sure: both roles name the same task or channel.')).toBeVisible()
    expect(document.querySelector('.panel-frame .line-sample')).toHaveAttribute('data-basis', 'editorial')

    explorer.getState().showTransition('account-manager', 'digital-marketing-manager')
    const lateral = await region(`Account Manager → ${MANAGER}`)
    expect(lateral.getByText('Lateral move')).toBeVisible()
    expect(lateral.getByText(/not sure/)).toBeVisible()
  })

  it('[WHY1] says it when the source states a transition, and when no reason or confidence is given', async () => {
    const graph = aGraph('a>b')
    const transitions = graph.transitions.map(({ reason: _, ...transition }) => ({
      ...transition,
      basis: 'stated' as const,
    }))
    const leaving = new Map([['a', transitions]])
    const { explorer } = await openExplorer({ graph: { ...graph, transitions, leaving } })
    explorer.getState().showTransition('a', 'b')
    const panel = await region('Title of a → Title of b')
    expect(panel.getByText('The source states this move.')).toBeVisible()
    expect(panel.getByText('No reason is given for this move.')).toBeVisible()
    expect(panel.queryByText('editorial')).toBeNull()
    expect(panel.queryByText(/editors are/)).toBeNull()
    expect(panel.queryByRole('checkbox', { name: 'Both languages' })).toBeNull()
  })

  it('[WHY2] sorts the responsibilities as a comparison does, with what each rests on', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().showTransition('seo-specialist', 'digital-marketing-manager')
    const groupsIn = async (name: string) => {
      const panel = await region(name)
      return ['Covered', 'Partly covered', 'New', 'Not mentioned there'].map((group) =>
        [...panel.getByRole('list', { name: group }).children].map((line) => line.textContent),
      )
    }
    const groups = await groupsIn(`${SEO} → ${MANAGER}`)
    expect(groups.map((lines) => lines.length)).toEqual([0, 2, 2, 0])
    expect(groups[1]?.[1]).toMatch(/Monitor metrics.*→.*Measure and report/)
    explorer.getState().startComparison('seo-specialist', 'digital-marketing-manager')
    expect(await groupsIn('Compare')).toEqual(groups)
  })

  it('[WHY3] [WHY4] opens beside the role, and leads on to either role and to the comparison and back', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const role = await region(SEO)
    const beside = within(role.getByRole('list', { name: 'Can lead to' }))
    await userEvent.click(beside.getByRole('button', { name: `Why: ${SEO} → ${MANAGER}` }))
    const panel = await region(`${SEO} → ${MANAGER}`)
    expect(explorer.getState().panel).toMatchObject({ kind: 'transition' })
    await userEvent.click(panel.getByRole('button', { name: MANAGER }))
    const manager = await region(MANAGER)
    const from = within(manager.getByRole('list', { name: 'People come from' }))
    await userEvent.click(from.getByRole('button', { name: `Why: ${SEO} → ${MANAGER}` }))
    await userEvent.click((await region(`${SEO} → ${MANAGER}`)).getByRole('button', { name: 'Compare' }))
    const compare = await region('Compare')
    expect(compare.getByRole('combobox', { name: 'First role' })).toHaveDisplayValue(SEO)
    await userEvent.click(compare.getByRole('button', { name: `Why: ${SEO} → ${MANAGER}` }))
    await userEvent.click((await region(`${SEO} → ${MANAGER}`)).getByRole('button', { name: SEO }))
    expect(await screen.findByRole('region', { name: SEO })).toBeVisible()
  })

  it('[WHY3] [COMPARE14] opens from a comparison in its direction, which else says that it is the reverse', async () => {
    const { explorer } = await openExplorer()
    const counts = () => screen.queryAllByRole('img', { name: / → .*covered/ })
    explorer.getState().startComparison('seo-specialist', 'sem-specialist')
    const compare = await region('Compare')
    const whys = () => compare.queryAllByRole('button', { name: /^Why: / })
    await waitFor(() => expect(whys()).toHaveLength(1))
    expect(whys()[0]).toHaveAccessibleName(`Why: ${SEO} → SEM Specialist`)
    expect(compare.queryByText(/the reverse of/)).toBeNull()
    await waitFor(() => expect(counts()).toHaveLength(1))
    explorer.getState().startComparison('digital-marketing-manager', 'seo-specialist')
    expect(await compare.findByText(/this is the reverse of a promotion\.$/)).toBeVisible()
    expect(whys()).toEqual([])
    await waitFor(() => expect(counts()).toEqual([]))
    explorer.getState().startComparison('digital-marketing-manager', 'account-manager')
    expect(await compare.findByText(/this is the reverse of a lateral move\.$/)).toBeVisible()
    explorer.getState().startComparison('seo-specialist', 'account-manager')
    expect(await compare.findByText(/no editor has reviewed the pair/)).toBeVisible()
    expect(whys()).toEqual([])
  })

  it('[WHY3] opens from its counts on the map', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const counts = await screen.findByRole('img', { name: new RegExp(`^${SEO} → ${MANAGER}: `) })
    await userEvent.click(counts)
    expect(await screen.findByRole('region', { name: `${SEO} → ${MANAGER}` })).toBeVisible()
  })
})
