import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

afterEach(() => localStorage.clear())

const field = () => screen.getByRole('combobox', { name: 'I am now' })
const options = () => screen.queryAllByRole('option').map((one) => one.querySelector('bdi')?.textContent)

describe('“I am now”', () => {
  it('[MINE1] lists all roles before anything is typed, and takes one by keys', async () => {
    const { explorer } = await openExplorer()
    await userEvent.click(field())
    await waitFor(() => expect(options()).toHaveLength(12))
    expect(field()).toHaveAttribute('aria-expanded', 'true')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(explorer.getState().myRole).toBe('marketing-associate')
    expect(field()).toHaveValue('Marketing Associate')
    expect(options()).toEqual([])
  })

  it('[MINE1] finds roles by other languages, sound and initials, and says when there is none', async () => {
    const { explorer } = await openExplorer()
    await userEvent.click(field())
    await userEvent.keyboard('社交媒体专员')
    await waitFor(() => expect(options()).toEqual(['Social Media Specialist']))
    await userEvent.clear(field())
    await userEvent.keyboard('qqqqqq')
    await screen.findByText(/No role is found for/)
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().myRole).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(field()).toHaveValue('')
    await userEvent.keyboard('SEO{Enter}')
    await waitFor(() => expect(explorer.getState().myRole).toBe('seo-specialist'))
  })

  it('[MINE1] keeps what is named while another one is typed, and clears it with one press', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().nameMyRole('seo-specialist')
    await userEvent.click(field())
    await userEvent.keyboard('sem')
    await userEvent.keyboard('{Tab}')
    await waitFor(() => expect(field()).toHaveValue('SEO Specialist'))
    await userEvent.click(screen.getByRole('button', { name: 'Clear my role' }))
    expect(explorer.getState().myRole).toBeNull()
    expect(field()).toHaveFocus()
  })

  it('[MINE1] shows the other name that was found', async () => {
    await openExplorer()
    await userEvent.click(field())
    await userEvent.keyboard('竞价专员')
    await waitFor(() => expect(options()).toEqual(['SEM Specialist']))
    expect(screen.getByRole('option')).toHaveTextContent('also called 竞价专员')
  })

  it('[MINE1] is cleared by Enter in a field that was emptied, and never names what an earlier arrow reached', async () => {
    const { explorer } = await openExplorer()
    await userEvent.click(field())
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
    expect(explorer.getState().myRole).toBe('seo-specialist')
    await userEvent.clear(field())
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().myRole).toBeNull()
    expect(field()).toHaveValue('')
  })

  it('[MINE1] is said on the panel of a role, too, and taken back there', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const button = await screen.findByRole('button', { name: 'This is my role' })
    await userEvent.click(button)
    expect(explorer.getState().myRole).toBe('seo-specialist')
    expect(button).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(button)
    expect(explorer.getState().myRole).toBeNull()
  })

  it.each(['map', 'outline', 'matrix'] as const)(
    '[MINE2] marks the role in the %s, in its name too',
    async (view) => {
      const { explorer } = await openExplorer({ view })
      explorer.getState().nameMyRole('seo-specialist')
      const mine = await screen.findAllByRole('button', { name: /^SEO Specialist \(.*your role/ })
      expect(mine.length).toBeGreaterThan(0)
      expect(mine[0]).toHaveTextContent('Me')
      expect(screen.queryByRole('button', { name: /^SEM Specialist \(.*your role/ })).toBeNull()
    },
  )

  it('[MINE4] says where the role leads, with the reason, and leads to the sheet of a step', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().nameMyRole('seo-specialist')
    const next = await screen.findByRole('list', { name: 'Can lead to' })
    expect(within(next).getAllByRole('listitem')).toHaveLength(2)
    await userEvent.click(
      within(next).getByRole('button', { name: 'Am I ready? SEO Specialist → Digital Marketing Manager' }),
    )
    expect(explorer.getState().panel).toEqual({
      kind: 'ready',
      from: 'seo-specialist',
      to: 'digital-marketing-manager',
    })
  })

  it('[MINE4] lists what was begun with its day, and leads back there', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().openReadiness('marketing-associate', 'digital-marketing-manager')
    await userEvent.click(await screen.findByRole('textbox', { name: /^You consistently/ }))
    await userEvent.keyboard('Led the spring campaign')
    explorer.getState().selectRole('marketing-associate')
    await userEvent.click(
      (await screen.findAllByRole('checkbox', { name: /I do this now/ }))[0] ?? document.body,
    )
    explorer.getState().closePanel()
    const begun = await screen.findByRole('list', { name: 'Pick up where you were' })
    expect(within(begun).getByRole('listitem')).toHaveTextContent(
      /Marketing Associate → Digital Marketing Manager.*20\d\d/,
    )
    await userEvent.click(screen.getByRole('button', { name: 'What I do now: 1 line ticked' }))
    expect(explorer.getState().panel).toEqual({ kind: 'today' })
  })

  it('[MINE3] says that no move leads from my role, with what can be done instead and who gets there', async () => {
    const { explorer } = await openExplorer({ graph: aGraph('a>c', 'b=c', 'c>d', 'z>d') })
    explorer.getState().nameMyRole('z')
    explorer.getState().pickRole('c')
    await userEvent.click(await screen.findByRole('button', { name: 'Am I ready?' }))
    expect(explorer.getState().panel).toEqual({ kind: 'ready', from: null, to: 'c' })
    const panel = within(await screen.findByRole('region', { name: 'Am I ready?' }))
    expect(panel.getByText(/no move from your role, .*Title of z.*, to .*Title of c/)).toBeVisible()
    const list = panel.getByRole('list', { name: /^These roles lead to/ })
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
    await userEvent.click(panel.getByRole('button', { name: 'Compare' }))
    expect(explorer.getState().panel).toMatchObject({ kind: 'compare', first: 'z', second: 'c' })
  })

  it('[MINE2] marks the role where the filter leaves it as a stub', async () => {
    const { explorer } = await openExplorer({ graph: aGraph('a>b', { b: { field: 'other' } }) })
    explorer.getState().nameMyRole('b')
    explorer.getState().filterByField('field-1')
    expect(await screen.findByRole('button', { name: /Title of b.*your role/ })).toHaveTextContent('Me')
  })

  it('[MINE3] asks which role one is in, of those that lead to the goal', async () => {
    const { explorer } = await openExplorer({ graph: aGraph('a>c', 'b>c', 'z') })
    explorer.getState().selectRole('c')
    await userEvent.click(await screen.findByRole('button', { name: 'Am I ready?' }))
    await screen.findByText(/Which role are you in now\?/)
    // What does not lead there is no answer.
    explorer.getState().pickRole('z')
    expect(explorer.getState().panel).toEqual({ kind: 'ready', from: null, to: 'c' })
    expect(await screen.findByText(/This map has no move from .*z.* to .*c/i)).toBeVisible()
    explorer.getState().pickRole('b')
    expect(explorer.getState().panel).toEqual({ kind: 'ready', from: 'b', to: 'c' })
  })
})
