import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aHub } from '../../../graph/aHub'
import { aLargeGraph } from '../../../scene/large/largeGraph'
import { openExplorer } from '../../openExplorer'

afterEach(async () => {
  await page.viewport(1280, 800)
})

const map = () => screen.getByRole('region', { name: /^(Career map|职业地图)$/ })
const card = (name: RegExp) => within(map()).getByRole('button', { name })
const cards = () => [...map().querySelectorAll<HTMLElement>('[data-role]')].map((one) => one.dataset['role'])
const choice = (name: string) =>
  within(screen.getByRole('radiogroup', { name: 'Around this role' })).getByRole('radio', { name })
const isPart = () => map().querySelector('.around-bar') !== null

async function openRole(role: string, options: Parameters<typeof openExplorer>[0] = {}) {
  await page.viewport(1440, 900)
  const opened = await openExplorer({ graph: aLargeGraph(600), ...options })
  act(() => opened.explorer.getState().selectRole(role))
  await screen.findByRole('radiogroup', { name: /Around this role|周边/ })
  return opened
}

describe('around a role', () => {
  it('[AROUND1] a press in its panel shows so many steps, another the whole again', async () => {
    const { explorer } = await openRole('r100')
    expect(choice('Whole map')).toBeChecked()
    await userEvent.click(choice('1 step'))
    await waitFor(() => expect(isPart()).toBe(true))
    expect(explorer.getState().around).toBe('1')
    const one = await waitFor(() => {
      expect(cards()).toContain('r100')
      return cards()
    })
    expect(one.length).toBeLessThan(20)
    expect(card(/^Title of r100 /)).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(choice('2 steps'))
    await waitFor(() => expect(cards().length).toBeGreaterThan(one.length))
    await userEvent.click(within(map()).getByRole('button', { name: 'Whole map' }))
    await waitFor(() => expect(map()).toHaveClass('large-map'))
    expect(explorer.getState()).toMatchObject({ around: null, panel: { kind: 'role', role: 'r100' } })
    expect(choice('Whole map')).toBeChecked()
  })

  it('[AROUND5] a role that is picked comes into the middle, and that is read out', async () => {
    const { explorer } = await openRole('r100')
    await userEvent.click(choice('1 step'))
    await waitFor(() => expect(cards()).toContain('r100'))
    const [other] = cards().filter((role) => role !== 'r100')
    await userEvent.click(card(new RegExp(`^Title of ${other} `)))
    await waitFor(() =>
      expect(map().querySelector('[aria-live]')).toHaveTextContent(`from Title of ${other}:`),
    )
    expect(explorer.getState()).toMatchObject({ around: '1', panel: { kind: 'role', role: other } })
    await waitFor(() =>
      expect(card(new RegExp(`^Title of ${other} `))).toHaveAttribute('aria-pressed', 'true'),
    )
  })

  it('[AROUND3] a hub has its roles gathered; a press brings them, and the focus goes to the first', async () => {
    const { explorer } = await openRole('hub', { graph: aHub(150, 'ads', 'law') })
    await userEvent.click(choice('1 step'))
    const ads = await waitFor(() => card(/^Field ads: 150 roles$/))
    expect(cards()).toHaveLength(4)
    await userEvent.click(ads)
    await waitFor(() => expect(cards()).toHaveLength(64))
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Title of ads-0 /))
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'hub' })
  })

  it('[AROUND3] keys walk to a group and open it', async () => {
    await openRole('hub', { graph: aHub(150, 'ads', 'law') })
    await userEvent.click(choice('1 step'))
    await waitFor(() => expect(cards()).toHaveLength(4))
    card(/^Title of hub /).focus()
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/: 150 roles$/))
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/law: 150 roles$/))
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(cards()).toHaveLength(64))
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Title of law-0 /))
  })
})
