import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { connectToBrowser } from '../../../src/state/browser'
import { followCleaned } from '../../../src/state/cleanLink'
import { defaultGraph, openExplorer } from '../openExplorer'

const card = () => screen.getByRole('button', { name: /^SEO Specialist/ })
const heading = () => screen.getByRole('heading', { name: 'SEO Specialist' })

describe('what follows from a choice', () => {
  it('[KEY3] leads from a panel back to its role also after the page was printed', async () => {
    const { explorer } = await openExplorer()
    act(() => void dispatchEvent(new Event('beforeprint')))
    await waitFor(() => expect(screen.getByRole('region', { name: 'List' })).toBeInTheDocument())
    act(() => void dispatchEvent(new Event('afterprint')))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'List' })).toBeNull())
    explorer.getState().selectRole('seo-specialist', { by: 'keyboard' })
    await waitFor(() => expect(heading()).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    expect(card()).toHaveFocus()
    expect(explorer.getState().panel).not.toBeNull()
  })

  it('[ROLE5] gives the focus on when what has it goes without any choice', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const close = await screen.findByRole('button', { name: 'Close' })
    close.focus()
    close.style.display = 'none'
    await waitFor(() => expect(heading()).toHaveFocus())
  })

  it('[SAY1] says what was done twice at a time once, and lets it go with the next', async () => {
    const { explorer } = await openExplorer()
    const said = () => [...document.querySelectorAll('.unseen[aria-live] > *')].map((one) => one.textContent)
    const filter = (...fields: readonly (string | null)[]) =>
      act(() => {
        for (const field of fields) explorer.getState().filterByField(field)
      })
    filter('ecommerce', null)
    await waitFor(() => expect(said()).toEqual(['All: 12 roles.']))
    filter('ecommerce', null, 'ecommerce')
    await waitFor(() => expect(said()).toEqual([expect.stringMatching(/^E-commerce: /)]))
    filter(null)
    await waitFor(() => expect(said()).toEqual(['All: 12 roles.']))
  })

  it('[GRAPH5] leaves page and address as they are when Back leads to a graph that does not arrive', async () => {
    const address = location.href
    const graphs = [defaultGraph.id, 'cafe'].map((id) => ({ id, title: id, languages: ['en'] }))
    const { explorer } = await openExplorer({ graphs })
    const disconnect = connectToBrowser(explorer, ['zh-CN', 'en'], async () => followCleaned)
    explorer.getState().selectRole('seo-specialist')
    history.replaceState({ step: 1 }, '', '?graph=cafe&role=barista')
    dispatchEvent(new PopStateEvent('popstate'))
    await screen.findByText(/could not be opened/)
    expect(explorer.getState()).toMatchObject({
      graph: defaultGraph,
      panel: { kind: 'role', role: 'seo-specialist' },
      opening: null,
    })
    expect(location.search).toBe('?graph=cafe&role=barista')
    disconnect()
    history.replaceState(null, '', address)
  })
})
