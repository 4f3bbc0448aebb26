import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { bringVersion } from '../../../../src/library/versionBytes'
import { openChanges } from '../../changes/twoVersions'
import { largeDefaultGraph, openExplorer } from '../../openExplorer'

const map = () => within(screen.getByRole('region', { name: 'Career map' }))
const cardIn = (name: string) => waitFor(() => within(map().getByRole('group', { name })).getByRole('button'))

const STEP = 'Digital Marketing Coordinator → Digital Marketing Manager'

describe('the map of two versions', () => {
  it('[CHANGE9] marks what came, changed and went, by a sign and a word', async () => {
    await openChanges()
    expect(await cardIn('New')).toHaveAccessibleName(/^Email Marketing Specialist/)
    expect(await cardIn('Changed')).toHaveAccessibleName(/^SEO Specialist/)
    expect(await cardIn('Removed')).toHaveAccessibleName(/^Display Advertising Specialist/)
    const marks = [...document.querySelectorAll('.version-mark')].map(({ textContent }) => textContent)
    expect(marks.toSorted()).toEqual(['+ New', '± Changed', '− Removed'])
    const lines = [...document.querySelectorAll<HTMLElement>('.line-mark')].map(({ title }) => title)
    expect(lines).toEqual([
      'Email Marketing Specialist → Digital Marketing Manager: New',
      'Display Advertising Specialist → Digital Marketing Manager: Removed',
    ])
  })

  it('[CHANGE9] leads from a card to its place in the list, and from there back to the card', async () => {
    const { panel } = await openChanges()
    await userEvent.click(await cardIn('Removed'))
    const entry = await panel.findByRole('button', { name: 'Display Advertising Specialist' })
    await waitFor(() => expect(entry).toHaveFocus())
    await userEvent.keyboard('{Enter}')
    const card = await cardIn('Removed')
    await waitFor(() => expect(card).toHaveFocus())
    expect(panel.getByRole('heading', { name: 'Changes' })).toBeVisible()
  })

  it('[CHANGE9] is gone through by keys, over what went too', async () => {
    const { panel } = await openChanges()
    await panel.findByRole('list', { name: 'How much changed' })
    await userEvent.click(panel.getByRole('button', { name: /^Display Advertising Specialist → / }))
    const card = await cardIn('Removed')
    await waitFor(() => expect(card).toHaveFocus())
    await userEvent.keyboard('{ArrowUp}')
    expect(card).not.toHaveFocus()
    expect(document.activeElement?.closest('[data-role]')).not.toBeNull()
    await userEvent.keyboard('{ArrowDown}')
    expect(card).toHaveFocus()
  })

  it('[CHANGE9] is come to out of another view, and out of a filter that hides the role', async () => {
    const { explorer, panel } = await openChanges({ view: 'outline' })
    await panel.findByRole('list', { name: 'How much changed' })
    explorer.getState().filterByField('ecommerce')
    await userEvent.click(panel.getByRole('button', { name: 'Display Advertising Specialist' }))
    const card = await cardIn('Removed')
    await waitFor(() => expect(card).toHaveFocus())
    expect(explorer.getState()).toMatchObject({ field: null, view: 'map' })
  })

  it('[CHANGE9] is the open map alone again once the list is closed', async () => {
    const { explorer } = await openChanges()
    await cardIn('Removed')
    explorer.getState().closePanel()
    await waitFor(() => expect(document.querySelector('.version-mark')).toBeNull())
    expect(map().queryByRole('button', { name: /^Display Advertising Specialist/ })).toBeNull()
  })

  it('[CHANGE9] marks the cards of a large map too', async () => {
    const graph = largeDefaultGraph
    const { data } = graph
    const former = {
      ...data,
      version: '0',
      updated: '2020-01-01',
      roles: data.roles.slice(0, -1),
      transitions: data.transitions.slice(1),
    }
    const version = bringVersion(graph.id, '0', new TextEncoder().encode(JSON.stringify(former)))
    const { explorer } = await openExplorer({ graph })
    explorer.getState().openPanel({ kind: 'changes', version })
    const panel = within(await screen.findByRole('region', { name: 'Changes' }))
    await userEvent.click(await panel.findByRole('button', { name: STEP }))
    await waitFor(() =>
      expect([...document.querySelectorAll<HTMLElement>('.line-mark')].map(({ title }) => title)).toEqual([
        `${STEP}: New`,
      ]),
    )
    await userEvent.click(panel.getByRole('button', { name: 'Further role 299' }))
    const card = await cardIn('New')
    await waitFor(() => expect(card).toHaveFocus())
    expect(card).toHaveAccessibleName(/^Further role 299/)
    const flow = () => document.querySelector<HTMLElement>('.large-flow')
    while (flow()?.dataset['distance'] !== 'middle')
      await userEvent.click(map().getByRole('button', { name: 'Zoom out' }))
    const titles = () => [...document.querySelectorAll('.large-label')].map(({ textContent }) => textContent)
    await waitFor(() => expect(titles()).toContain('+Further role 299'))
    expect(titles().filter((title) => title.startsWith('+'))).toHaveLength(1)
    await userEvent.click(map().getByRole('button', { name: 'Fit' }))
    const cells = await map().findAllByRole('button', { name: /1 with changes/ })
    expect(cells).toHaveLength(1)
  })
})
