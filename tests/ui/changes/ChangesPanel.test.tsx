import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { offerVersions } from '../../../src/library/versions'
import { defaultGraph, openExplorer } from '../openExplorer'
import { openTicked } from '../today/openTicked'
import { aMapWithVersion, openChanges } from './twoVersions'

afterEach(() => page.viewport(1280, 800))

const entriesOf = (list: HTMLElement) => [...list.children].map(({ textContent }) => textContent)

describe('what changed between two versions', () => {
  it('[CHANGE8] begins with both versions and how much of each kind there is', async () => {
    const { panel } = await openChanges()
    const counts = await panel.findByRole('list', { name: 'How much changed' })
    expect(entriesOf(counts)).toEqual([
      'Roles: 1 added, 1 removed, 1 changed',
      'Responsibilities: 1 reworded',
      'Moves: 1 added, 1 removed',
      'The map as a whole: 2 changed',
    ])
    expect(panel.getByText('Version 1.0.0 of 2025-11-28 → version 1.1.0 of 2026-11-28')).toBeVisible()
    expect(document.title).toMatch(/^What changed/)
    expect(panel.getByRole('heading', { name: 'Changes' })).toHaveFocus()
  })

  it('[CHANGE8] lists each as it stood and as it stands, by a word and not by colour alone', async () => {
    const { panel } = await openChanges()
    const changed = within(await panel.findByRole('list', { name: 'Changed (1)' }))
    expect(changed.getByRole('button', { name: 'SEO Specialist' })).toBeVisible()
    expect(changed.getByText('Changed')).toBeVisible()
    const line = changed.getByText('reworded').closest('li')
    expect(line).toHaveTextContent(/^“Implement SEO keywords” reworded/)
    expect(line).toHaveTextContent('Before:“Implement search keywords”Now:“Implement SEO keywords”')
    const former = [...(line?.querySelectorAll<HTMLElement>('del > :last-child') ?? [])].map(
      (text) => text.lang,
    )
    expect(former).toEqual(['zh-CN', ''])
    expect(within(panel.getByRole('list', { name: 'Removed (1)' })).getByText('Removed')).toBeVisible()
  })

  it('[CHANGE8] 用中文列出', async () => {
    const { panel } = await openChanges({ language: 'zh-CN' })
    expect(entriesOf(await panel.findByRole('list', { name: '变化数量' }))[1]).toBe('职责：改写 1')
    expect(panel.getByRole('button', { name: '搜索引擎优化（SEO）专员' })).toBeVisible()
  })

  it('[CHANGE8] says so where nothing did', async () => {
    const { panel } = await openChanges({}, (data) => data)
    expect(await panel.findByText('Nothing changed.')).toBeVisible()
  })

  it('[CHANGE8] takes what is of the later day for what became of the other', async () => {
    const { panel } = await openChanges({}, (data) => ({ ...data, updated: '2027-01-01', version: '2' }))
    expect(await panel.findByText('Version 1.1.0 of 2026-11-28 → version 2 of 2027-01-01')).toBeVisible()
  })

  it('[CHANGE10] says that nothing of it is theirs', async () => {
    const { panel } = await openChanges()
    expect(await panel.findByText('None of it touches your notes, your ticks or your role.')).toBeVisible()
  })

  it('[CHANGE10] says at each change which ticks and notes it touches, and that it is their role', async () => {
    const { graph, version } = aMapWithVersion((data) => ({
      ...data,
      roles: data.roles.map((role) =>
        role.id === 'seo-specialist'
          ? {
              ...role,
              title: 'SEO',
              responsibilities: role.responsibilities.map((line) => ({ ...line, text: `Once ${line.id}` })),
            }
          : role,
      ),
    }))
    const { explorer } = await openTicked({ 'seo-specialist': [1] }, { graph })
    explorer.getState().nameMyRole('seo-specialist')
    explorer.getState().openReadiness('seo-specialist', 'digital-marketing-manager')
    const sheet = within(await screen.findByRole('region', { name: 'Am I ready?' }))
    await userEvent.fill(
      await sheet.findByRole('textbox', { name: /^You consistently meet or exceed/ }),
      'Led a launch',
    )
    explorer.getState().openPanel({ kind: 'changes', version })
    const panel = within(await screen.findByRole('region', { name: 'Changes' }))
    expect(await panel.findByText(/^2 changes touch what is yours/)).toBeVisible()
    const [role, line] = panel.getAllByText('Yours').map((mark) => mark.parentElement?.textContent)
    expect(role).toBe('Yours · your role, 1 example')
    expect(line).toBe('Yours · ticked')
    await userEvent.click(panel.getByText('What you wrote'))
    expect(panel.getByText('SEO Specialist → Digital Marketing Manager: “Led a launch”')).toBeVisible()
  })

  it('[CHANGE11] says that a version did not arrive, and is asked for again', async () => {
    const { graph } = aMapWithVersion()
    offerVersions(graph.id, ['2020'])
    const { explorer } = await openExplorer({ graph })
    explorer.getState().openPanel({ kind: 'changes', version: '2020' })
    const panel = within(await screen.findByRole('region', { name: 'Changes' }))
    expect(await panel.findByText('Version 2020 did not arrive. Check the connection.')).toBeVisible()
    expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible()
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Compared with version' }), '1.0.0')
    expect(await panel.findByRole('list', { name: 'How much changed' })).toBeVisible()
  })

  it('[CHANGE11] stands behind “More” where there is another version, and only there', async () => {
    const { graph } = aMapWithVersion()
    const first = await openExplorer({ graph, view: 'outline' })
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    await userEvent.click(await screen.findByRole('button', { name: 'What changed' }))
    expect(await screen.findByRole('list', { name: 'How much changed' })).toBeVisible()
    first.view.unmount()
    await openExplorer({ graph: { ...defaultGraph, id: 'without-versions' }, view: 'outline' })
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    expect(await screen.findByRole('button', { name: 'Export…' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'What changed' })).toBeNull()
  })

  it('[CHANGE12] is taken along as Markdown while it is open', async () => {
    const { explorer, panel } = await openChanges()
    await panel.findByRole('list', { name: 'How much changed' })
    explorer.getState().openDialog('export')
    const dialog = within(await screen.findByRole('dialog', { name: 'Export' }))
    const save = await dialog.findByRole('button', { name: 'Changes: Markdown' })
    expect(save).toHaveAccessibleDescription('What changed, for a review or a message')
    explorer.getState().closePanel()
    await waitFor(() => expect(dialog.queryByRole('button', { name: 'Changes: Markdown' })).toBeNull())
  })
})
