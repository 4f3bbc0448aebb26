import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { defaultGraph, largeDefaultGraph, openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const SEO = 'seo-specialist'
const first = () => screen.getByRole('combobox', { name: 'First role' })
const found = () => within(screen.getByRole('listbox', { name: 'Roles' })).getAllByRole('option')

async function openComparison(graph = largeDefaultGraph) {
  const opened = await openExplorer({ graph, view: 'outline' })
  opened.explorer.getState().startComparison(SEO)
  await screen.findByRole('combobox', { name: 'First role' })
  return opened
}

describe('the picker of a role', () => {
  it('is a native list of all roles where they are few', async () => {
    await openComparison(defaultGraph)
    expect(first().tagName).toBe('SELECT')
    expect(within(first()).getAllByRole('option')).toHaveLength(defaultGraph.roles.size + 1)
  })

  it('[COMPARE16] of more than 200 roles searches for what is typed, and picks by Enter', async () => {
    const { explorer } = await openComparison()
    expect(document.querySelectorAll('option')).toHaveLength(0)
    expect(first()).toHaveValue('SEO Specialist')
    await userEvent.click(first())
    await userEvent.keyboard('{ControlOrMeta>}a{/ControlOrMeta}account man')
    await waitFor(() => expect(found()[0]).toHaveTextContent('Account Manager'))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(explorer.getState().panel).toMatchObject({ kind: 'compare', first: 'account-manager' })
    expect(first()).toHaveValue('Account Manager')
    expect(first()).toHaveFocus()
    expect(screen.queryByRole('listbox', { name: 'Roles' })).toBeNull()
  })

  it('[COMPARE16] picks by a press, says what is not found, and Escape closes the list alone', async () => {
    const { explorer } = await openComparison()
    await userEvent.fill(first(), 'zzzz')
    await waitFor(() => expect(screen.getByText(/^No role is found for/)).toBeVisible())
    await userEvent.keyboard('{Escape}')
    expect(first()).toHaveValue('SEO Specialist')
    expect(explorer.getState().panel).toMatchObject({ kind: 'compare', first: SEO })
    await userEvent.fill(first(), 'analyst')
    await waitFor(() => expect(found().length).toBeGreaterThan(0))
    const [option] = found()
    if (option !== undefined) await userEvent.click(option)
    await waitFor(() => expect(explorer.getState().panel).not.toMatchObject({ first: SEO }))
  })

  it('[COMPARE16] [COMPARE4] swaps with the other side, and Enter on nothing leaves the side open', async () => {
    const { explorer } = await openComparison()
    const second = screen.getByRole('combobox', { name: 'Second role' })
    await userEvent.fill(second, 'SEO Specialist')
    await waitFor(() => expect(found()[0]).toHaveTextContent('SEO Specialist'))
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().panel).toMatchObject({ kind: 'compare', second: SEO })
    await userEvent.fill(second, '')
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().panel).toMatchObject({ kind: 'compare', second: null })
  })

  it.each([
    ['zh-CN', '起点', '终点'],
    ['en', 'From', 'To'],
  ])(
    '[COMPARE16] does so for the ends of a route, in %s, and its list stays in a narrow window',
    async (language, from, to) => {
      await page.viewport(320, 640)
      const { explorer } = await openExplorer({ graph: largeDefaultGraph, view: 'outline', language })
      explorer.getState().planRoute(SEO)
      const goal = await screen.findByRole('combobox', { name: to })
      expect(screen.getByRole('combobox', { name: from })).not.toHaveValue('')
      await userEvent.fill(goal, language === 'en' ? 'digital marketing manager' : 'szyxjl')
      const list = await screen.findByRole('listbox')
      await waitFor(() => expect(within(list).getAllByRole('option').length).toBeGreaterThan(0))
      const { left, right } = list.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(320)
      await userEvent.keyboard('{Enter}')
      expect(explorer.getState().panel).toMatchObject({
        kind: 'route',
        from: SEO,
        to: 'digital-marketing-manager',
      })
    },
  )

  it('[COMPARE16] has room for titles in its list where two stand side by side', async () => {
    await page.viewport(390, 844)
    await openComparison()
    for (const name of ['First role', 'Second role']) {
      await userEvent.fill(screen.getByRole('combobox', { name }), 'manager')
      const list = await screen.findByRole('listbox', { name: 'Roles' })
      const { left, right, width } = list.getBoundingClientRect()
      expect(width).toBeGreaterThan(240)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(390)
      await userEvent.keyboard('{Escape}')
    }
  })
})
