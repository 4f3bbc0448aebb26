import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { oddGraphs } from '../../graph/oddGraphs'
import { onDevice, refuseToKeep, upgradeDevice } from '../onDevice'
import { defaultGraph, openExplorer } from '../openExplorer'
import { openTicked } from './openTicked'

afterEach(() => page.viewport(1280, 800))

/** What earlier versions kept the notebook under. */
const KEY = `rungs.notebook.${defaultGraph.id}`
const MONITOR = 'Responsibility 3: I do this now'
const region = async (name: string) => within(await screen.findByRole('region', { name }))
const linesOf = (list: HTMLElement) => [...list.children].map((line) => line.textContent)
const heard = () => document.querySelector('[aria-live]')

describe('ticking what I do now', () => {
  it('[TODAY1] is done at each responsibility of a role, under its words, and stays on the device', async () => {
    const first = await openTicked({ 'seo-specialist': [2] })
    const panel = await region('SEO Specialist')
    expect(panel.getAllByRole('checkbox', { name: /: I do this now$/ })).toHaveLength(4)
    expect(panel.getByRole('checkbox', { name: MONITOR })).toBeChecked()
    expect(panel.getByText('Kept on this device only; never in a link.')).toBeVisible()
    await waitFor(async () => expect(await onDevice()).toContain('seo-specialist-3'))
    expect(location.search).not.toContain('seo-specialist-3')
    first.view.unmount()
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    await waitFor(() => expect(screen.getByRole('checkbox', { name: MONITOR })).toBeChecked())
    await userEvent.click(screen.getByRole('checkbox', { name: MONITOR }))
    expect(screen.getByRole('checkbox', { name: MONITOR })).not.toBeChecked()
    await waitFor(async () => expect(await onDevice()).toContain('"deleted":null'))
  })

  it('[TODAY1] leads on to all of it once something is ticked, and not before', async () => {
    const { explorer } = await openExplorer({ language: 'zh-CN' })
    explorer.getState().selectRole('seo-specialist')
    const box = await screen.findByRole('checkbox', { name: '第 2 项职责：我目前在做' })
    expect(screen.queryByRole('button', { name: '查看我目前在做的' })).toBeNull()
    await userEvent.click(box)
    await userEvent.click(screen.getByRole('button', { name: '查看我目前在做的' }))
    const today = await region('我目前在做的')
    expect(today.getByText('4 条职责中的 1 条')).toBeVisible()
  })

  it('[TODAY1] is not in the outline, whose lists stay light', async () => {
    await openExplorer({ view: 'outline' })
    expect(screen.queryByRole('checkbox', { name: /I do this now/, hidden: true })).toBeNull()
  })

  it('[TODAY1] [NOTE6] is not possible while a newer version keeps the ticks, and that is said', async () => {
    const { explorer } = await openTicked({ 'seo-specialist': [1] })
    explorer.getState().openToday()
    const clear = (await region('What I do now')).getByRole('button', { name: 'Clear all ticks' })
    await upgradeDevice()
    await waitFor(() => expect(clear).toHaveAttribute('aria-disabled', 'true'))
    expect(clear).toHaveAccessibleDescription(/kept by a newer version of this page/)
    clear.focus()
    await userEvent.keyboard('{Enter}')
    expect((await region('What I do now')).getByText('1 of its 4 responsibilities')).toBeVisible()
    explorer.getState().selectRole('seo-specialist')
    const box = await screen.findByRole('checkbox', { name: MONITOR })
    expect(box).toHaveAttribute('aria-disabled', 'true')
    expect(box).toHaveAccessibleDescription(/kept by a newer version of this page/)
    box.focus()
    await userEvent.keyboard(' ')
    expect(box).not.toBeChecked()
  })

  it.each([
    ['en', 'Something kept on this device could not be read. It is kept aside, unchanged.', 'Download it'],
    ['zh-CN', '本设备上有内容无法读取，已原样另存。', '下载'],
  ])(
    '[NOTE6] says, in %s, that something on the device could not be read',
    async (language, words, download) => {
      localStorage.setItem(KEY, 'no notebook')
      const { explorer } = await openExplorer({ language })
      explorer.getState().selectRole('seo-specialist')
      expect(await screen.findByText(words)).toBeVisible()
      explorer.getState().openToday()
      const today = await region(language === 'en' ? 'What I do now' : '我目前在做的')
      expect(await today.findByText(words)).toBeVisible()
      expect(today.getByRole('button', { name: download })).toBeVisible()
    },
  )

  it('[TODAY1] works where the device refuses, and says how long it lasts', async () => {
    const takeAgain = refuseToKeep()
    try {
      await openTicked({ 'seo-specialist': [2] })
      expect(screen.getByRole('checkbox', { name: MONITOR })).toBeChecked()
      expect(await screen.findByText(/^This device did not keep it/)).toBeVisible()
    } finally {
      takeAgain()
    }
  })
})

describe('the panel of what I do now', () => {
  it('[TODAY2] lists roles by how many of their lines are ticked, with these lines, in words', async () => {
    const { explorer } = await openTicked({ 'seo-specialist': [1], 'account-manager': [0, 1, 2, 3] })
    explorer.getState().openToday()
    const today = await region('What I do now')
    const roles = today.getByRole('list', { name: 'Roles by what I do now' })
    expect(linesOf(roles)).toEqual([
      expect.stringMatching(/^Account Manager\s*all 4 of its responsibilities/),
      expect.stringMatching(/^SEO Specialist\s*1 of its 4 responsibilities\s*Implement SEO keywords/),
    ])
    expect(today.getByText(/^Only the lines you ticked count/)).toBeVisible()
    expect(document.querySelector('.panel-frame')).not.toHaveTextContent(/\d\s*%|score/i)
  })

  it('[TODAY2] leads to a role, to its comparison and to a route', async () => {
    const { explorer } = await openTicked({ 'seo-specialist': [1] })
    const panelAfter = async (name: string) => {
      explorer.getState().openToday()
      await userEvent.click((await region('What I do now')).getByRole('button', { name }))
      return explorer.getState().panel
    }
    expect(await panelAfter('SEO Specialist')).toEqual({ kind: 'role', role: 'seo-specialist' })
    expect(await panelAfter('Compare: SEO Specialist')).toMatchObject({
      kind: 'compare',
      first: 'seo-specialist',
    })
    expect(await panelAfter('Plan a route: SEO Specialist')).toMatchObject({
      kind: 'route',
      from: 'seo-specialist',
    })
  })

  it('[TODAY3] is cleared in one action, and taken back, with the focus kept and both said', async () => {
    const { explorer } = await openTicked({ 'seo-specialist': [1, 2] })
    explorer.getState().openToday()
    const today = await region('What I do now')
    await userEvent.click(today.getByRole('button', { name: 'Clear all ticks' }))
    expect(today.getByRole('button', { name: 'Undo' })).toHaveFocus()
    expect(today.queryByRole('list', { name: 'Roles by what I do now' })).toBeNull()
    await waitFor(() => expect(heard()).toHaveTextContent('All ticks are cleared.'))
    await waitFor(async () => expect((await onDevice()).match(/"deleted":null/g)).toHaveLength(2))
    await userEvent.keyboard('{Enter}')
    expect(today.getByRole('button', { name: 'Clear all ticks' })).toHaveFocus()
    expect(today.getByText('2 of its 4 responsibilities')).toBeVisible()
    await waitFor(() => expect(heard()).toHaveTextContent('All ticks are back.'))
    await waitFor(async () => expect(await onDevice()).not.toContain('"deleted":null'))
    expect(today.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it.each([
    ['en', 'More', 'What I do now', /^Nothing is ticked yet\./],
    ['zh-CN', '更多', '我目前在做的', /^还没有勾选。/],
  ])(
    '[TODAY4] opens from “More”, and says how to tick while nothing is, in %s',
    async (language, more, name, empty) => {
      await openExplorer({ language })
      screen.getByRole('button', { name: more }).focus()
      await userEvent.keyboard('{Enter}{Tab}')
      expect(document.activeElement).toHaveAccessibleName(name)
      await userEvent.keyboard('{Enter}')
      const today = await region(name)
      expect(await today.findByText(empty)).toBeVisible()
      expect(today.queryByRole('list')).toBeNull()
      expect(today.getAllByRole('button')).toHaveLength(1)
    },
  )

  it('[TODAY4] opens from the start', async () => {
    await openExplorer()
    await userEvent.click(screen.getByRole('button', { name: 'What I do now' }))
    expect(await (await region('What I do now')).findByText(/^Nothing is ticked yet/)).toBeVisible()
  })

  it('[TODAY5] lists the readiness sheets that were begun, and says what is ticked and not on this map', async () => {
    const line = { id: 'l1', sign: 'sign-1', date: '', text: 'Led the audit' }
    const sheet = (from: string, saved: string) => ({
      from,
      to: 'digital-marketing-manager',
      saved,
      evidence: [line],
      notes: [],
    })
    localStorage.setItem(
      KEY,
      JSON.stringify({
        format: 'rungs-notebook/1',
        graph: defaultGraph.id,
        sheets: [
          sheet('seo-specialist', '2026-11-20T10:00:00.000Z'),
          sheet('sem-specialist', 'never'),
          sheet('gone', '2026-11-21T10:00:00.000Z'),
          { ...sheet('digital-marketing-manager', 'never'), to: 'seo-specialist' },
        ],
        today: ['gone-1'],
      }),
    )
    const { explorer } = await openExplorer()
    explorer.getState().openToday()
    const today = await region('What I do now')
    const sheets = await today.findByRole('list', { name: 'Readiness sheets you have begun' })
    expect(linesOf(sheets).toSorted()).toEqual([
      expect.stringMatching(/^Digital Marketing Manager → SEO Specialist \(no longer on this map\)/),
      'SEM Specialist → Digital Marketing Manager',
      expect.stringMatching(/^SEO Specialist → Digital Marketing Manager\s*Changed on 20 November 2026$/),
      expect.stringMatching(/^gone → Digital Marketing Manager \(no longer on this map\)/),
    ])
    // What no sheet can be opened for is read here.
    const gone = within(today.getByText(/^gone → /).closest('li') ?? sheets)
    await userEvent.click(gone.getByText(/^gone → /))
    expect(gone.getByText('Led the audit')).toBeVisible()
    expect(today.getByText('1 tick is on a responsibility that is not on this map.')).toBeVisible()
    expect(today.queryByText(/^Nothing is ticked yet/)).toBeNull()
    await userEvent.click(today.getByRole('button', { name: 'SEO Specialist → Digital Marketing Manager' }))
    expect(explorer.getState().panel).toEqual({
      kind: 'ready',
      from: 'seo-specialist',
      to: 'digital-marketing-manager',
    })
  })

  const worked = Object.entries(oddGraphs).filter(([, { roles }]) =>
    roles.some(({ responsibilities }) => responsibilities.length > 0),
  )
  it.each(worked)('[TODAY2] holds every text of a graph with %s', async (_, data) => {
    await page.viewport(320, 568)
    const graph = createRoleGraph(data)
    const role = [...graph.roles.values()].find(({ responsibilities }) => responsibilities.length > 0)
    if (!role) throw new Error('No role does anything')
    const { explorer } = await openTicked({ [role.id]: [0] }, { graph })
    explorer.getState().openToday()
    const today = await region('What I do now')
    expect(today.getByText(/^(1 of its|its only)/)).toBeInTheDocument()
    const frame = document.querySelector('.panel-frame')
    expect(frame?.scrollWidth).toBe(frame?.clientWidth)
  })
})

describe('what I do now in a comparison', () => {
  it('[TODAY6] is marked on both sides, in words', async () => {
    const { explorer } = await openTicked({ 'seo-specialist': [2], 'digital-marketing-manager': [0] })
    explorer.getState().startComparison('seo-specialist', 'digital-marketing-manager')
    const compare = await region('Compare')
    const marks = await compare.findAllByText('I do this now')
    const lines = marks.map((mark) => mark.closest('p')?.textContent)
    expect(new Set(lines)).toEqual(
      new Set([
        'Monitor metrics to assess SEO performance I do this now',
        expect.stringMatching(/^Plan and run digital marketing campaigns.* I do this now$/),
      ]),
    )
  })
})
