import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aHub } from '../../../graph/aHub'
import { aGraph } from '../../../graph/builders'
import { aLargeGraph } from '../../../scene/large/largeGraph'
import { openExplorer } from '../../openExplorer'
import { pressLine } from '../pointed'

beforeEach(async () => {
  await page.viewport(1440, 900)
})
afterEach(async () => {
  await page.viewport(1280, 800)
})

const map = () => screen.getByRole('region', { name: /^(Career map|职业地图)$/ })
const card = (name: RegExp) => within(map()).getByRole('button', { name })
const cards = () => [...map().querySelectorAll<HTMLElement>('[data-role]')].map((one) => one.dataset['role'])
const choices = () => screen.getByRole('radiogroup', { name: /^(Around this role|这个岗位的周边)$/ })
const choice = (name: string) => within(choices()).getByRole('radio', { name })
const said = () => map().querySelector('[aria-live]')?.textContent

async function openRole(role: string, options: Parameters<typeof openExplorer>[0] = {}) {
  const opened = await openExplorer({ graph: aLargeGraph(400), ...options })
  act(() => opened.explorer.getState().selectRole(role))
  await waitFor(choices)
  return opened
}

async function openAround(role: string, options: Parameters<typeof openExplorer>[0] = {}) {
  const opened = await openRole(role, options)
  act(() => opened.explorer.getState().lookAround('1'))
  await waitFor(() => expect(cards()).toContain(role))
  return opened
}

const HUB = aHub(150, 'ads', 'law')

describe('around a role', () => {
  it('[AROUND1] a press in its panel shows so many steps of it; “Whole map” shows all again', async () => {
    const { explorer } = await openRole('r100')
    expect(map()).toHaveClass('large-map')
    expect(choice('Whole map')).toBeChecked()
    await userEvent.click(choice('1 step'))
    const one = await waitFor(() => {
      expect(cards()).toContain('r100')
      return cards()
    })
    expect(map()).not.toHaveClass('large-map')
    expect(one.length).toBeLessThan(20)
    expect(card(/^Title of r100 /)).toHaveAttribute('aria-pressed', 'true')
    expect(explorer.getState().around).toBe('1')
    await userEvent.click(choice('2 steps'))
    await waitFor(() => expect(cards().length).toBeGreaterThan(one.length))
    await userEvent.click(within(map()).getByRole('button', { name: 'Whole map' }))
    await waitFor(() => expect(map()).toHaveClass('large-map'))
    expect(explorer.getState()).toMatchObject({ around: null, panel: { kind: 'role', role: 'r100' } })
    expect(choice('Whole map')).toBeChecked()
  })

  it('[AROUND1] is offered where a map has more than 40 roles, and beside the map alone', async () => {
    const { explorer } = await openRole('r5', { graph: aLargeGraph(41) })
    act(() => explorer.getState().chooseView('outline'))
    await waitFor(() => expect(screen.queryByRole('radiogroup', { name: 'Around this role' })).toBeNull())
    const small = aLargeGraph(40)
    act(() => explorer.setState({ graph: small, view: 'map' }))
    await screen.findByRole('region', { name: 'Career map' })
    expect(screen.queryByRole('radiogroup', { name: 'Around this role' })).toBeNull()
    // Where a link asks for it, the way back is there.
    act(() => explorer.getState().lookAround('2'))
    await waitFor(() => expect(choice('2 steps')).toBeChecked())
  })

  it('[AROUND4] says how many roles are shown and how many lie one step further out, in all and at each role', async () => {
    const graph = aGraph('a>b>c>d', 'b>e', 'b>f', 'x>a')
    const { explorer } = await openExplorer({ graph })
    act(() => explorer.getState().selectRole('a'))
    act(() => explorer.getState().lookAround('1'))
    await waitFor(() =>
      expect(said()).toBe('1 step each way from Title of a: 3 roles. 3 more roles lie one step further out.'),
    )
    expect(within(map()).getByRole('img', { name: '3 more roles beyond' })).toBeVisible()
    expect(within(map()).getAllByRole('img', { name: /more roles? beyond/ })).toHaveLength(1)
    act(() => explorer.getState().lookAround('3'))
    await waitFor(() => expect(said()).toBe('3 steps each way from Title of a: 7 roles.'))
    expect(within(map()).queryAllByRole('img', { name: /more roles? beyond/ })).toHaveLength(0)
  })

  it('[AROUND5] a role that is picked comes into the middle, which is said once', async () => {
    const { explorer } = await openAround('r100')
    const [other] = cards().filter((role) => role !== 'r100')
    const before = said()
    const told: string[] = []
    const watch = new MutationObserver(() => told.push(said() ?? ''))
    watch.observe(map(), { subtree: true, childList: true, characterData: true })
    await userEvent.click(card(new RegExp(`^Title of ${other} `)))
    await waitFor(() => expect(said()).toContain(`from Title of ${other}:`))
    await waitFor(() =>
      expect(card(new RegExp(`^Title of ${other} `))).toHaveAttribute('aria-pressed', 'true'),
    )
    watch.disconnect()
    expect(new Set(told.filter((text) => text !== before)).size).toBe(1)
    expect(explorer.getState()).toMatchObject({ around: '1', panel: { kind: 'role', role: other } })
  })

  it('[AROUND5] a step, a comparison and a route have the map around their roles; closing the panel shows all', async () => {
    const { explorer } = await openAround('r100')
    const [step] = explorer.getState().graph.leaving.get('r100') ?? []
    act(() => explorer.getState().showTransition('r100', step?.to ?? ''))
    await waitFor(() => expect(said()).toContain(`from Title of r100 and Title of ${step?.to}:`))
    act(() => explorer.getState().startComparison('r1', 'r2'))
    await waitFor(() => expect(said()).toContain('from Title of r1 and Title of r2:'))
    expect(cards()).toEqual(expect.arrayContaining(['r1', 'r2']))
    act(() => explorer.getState().closePanel())
    await waitFor(() => expect(map()).toHaveClass('large-map'))
    expect(explorer.getState().around).toBeNull()
  })

  it('[AROUND2] follows filter and legend', async () => {
    const { explorer } = await openAround('r100')
    act(() => explorer.getState().lookAround('2'))
    await waitFor(() => expect(said()).toMatch(/^2 steps/))
    const all = cards()
    act(() => explorer.getState().showTransitions('lateral', false))
    await waitFor(() => expect(cards().length).toBeLessThan(all.length))
    act(() => explorer.getState().showTransitions('lateral', true))
    await waitFor(() => expect(cards().toSorted()).toEqual(all.toSorted()))
    const field = explorer.getState().graph.roles.get('r100')?.field ?? ''
    act(() => explorer.getState().filterByField(field))
    await waitFor(() => expect(map().querySelectorAll('.stub-card').length).toBeGreaterThan(0))
    expect(explorer.getState().around).toBe('2')
    // Out of the filter its panel is closed, and all of the field is shown.
    act(() => explorer.getState().filterByField('field-1'))
    await waitFor(() => expect(map()).toHaveClass('large-map'))
    expect(explorer.getState().around).toBeNull()
  })

  it('[AROUND3] a press on a group brings its roles, and the focus goes to the first of them', async () => {
    const { explorer } = await openAround('hub', { graph: HUB })
    expect(cards()).toHaveLength(4)
    expect(said()).toMatch(/: 302 roles\./)
    const level = map().querySelectorAll('.column-name')
    expect([...level].map((one) => one.textContent)).toEqual([
      expect.stringMatching(/1 role$/),
      expect.stringMatching(/101 roles$/),
      expect.stringMatching(/200 roles$/),
    ])
    await userEvent.click(card(/^Field ads: 150 roles$/))
    await waitFor(() => expect(cards()).toHaveLength(64))
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Title of ads-0 /))
    expect(card(/^Field ads: 90 roles$/)).toBeInTheDocument()
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'hub' })
    // The next of them, then the rest, then the first again.
    for (const [rest, first] of [
      [90, 60],
      [120, 120],
      [90, 0],
    ]) {
      act(() => map().querySelector<HTMLElement>('[data-role="hub~ads"]')?.click())
      await waitFor(() => expect(card(new RegExp(`^Field ads: ${rest} roles$`))).toBeInTheDocument())
      await waitFor(() => expect(document.activeElement).toHaveAttribute('data-role', `ads-${first}`))
    }
  })

  it('[AROUND3] keys walk to a group and open it; c compares none', async () => {
    const { explorer } = await openAround('hub', { graph: HUB })
    card(/^Title of hub /).focus()
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Field ads: 150 roles$/))
    await userEvent.keyboard('c{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Field law: 150 roles$/))
    expect(explorer.getState()).toMatchObject({ panel: { kind: 'role' }, walk: { at: 'hub' } })
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(cards()).toHaveLength(64))
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Title of law-0 /))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Title of hub /))
  })

  it('[AROUND3] the line to a group opens it, and lights with its role', async () => {
    const { explorer } = await openAround('hub', { graph: HUB })
    const line = map().querySelector('.transition[data-id="hub~hub~ads"]')
    expect(line).toHaveAttribute('data-status', 'lit')
    await pressLine('hub', 'hub~ads')
    await waitFor(() => expect(cards()).toHaveLength(64))
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'hub' })
  })

  it('[AROUND1] speaks Chinese', async () => {
    await openAround('hub', { graph: HUB, language: 'zh-CN' })
    expect(said()).toBe('Title of hub前后 1 步以内：302 个岗位。再远一步还有 1 个岗位。')
    expect(card(/^Field ads：150 个岗位$/)).toBeVisible()
    await userEvent.click(choice('整张地图'))
    await waitFor(() => expect(said()).toBeUndefined())
  })

  it('[AROUND1] keeps the list and the matrix whole', async () => {
    const { explorer } = await openAround('r5', { graph: aLargeGraph(60) })
    act(() => explorer.getState().chooseView('outline'))
    const list = await screen.findByRole('region', { name: 'List' })
    await waitFor(() => expect(list.querySelectorAll('[data-role]').length).toBeGreaterThanOrEqual(60))
    expect(explorer.getState().around).toBe('1')
  })
})
