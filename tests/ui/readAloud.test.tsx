// What a screen reader is given, where it turned out to need more than a right tree: found with Orca, held here without it.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { tellLanguage } from '../../src/state/tellLanguage'
import { openExplorer } from './openExplorer'

const follows = (before: Element, after: Element) =>
  (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

describe('the language of the page', () => {
  const app = document.createElement('div')
  app.id = 'root'
  const { lang, dir } = document.documentElement
  afterEach(() => {
    app.remove()
    Object.assign(document.documentElement, { lang, dir })
  })

  it('[SAY5] stands in Firefox around the app in other letters than on the page, which are passed on', () => {
    document.body.append(app)
    tellLanguage(document, 'en', true)
    expect(document.documentElement.lang).toBe('en')
    expect(app.lang).toBe('EN')
    expect(app.matches(':lang(en)')).toBe(true)
  })

  it('[SAY5] is looked at anew when it is switched, and only then', () => {
    document.body.append(app)
    tellLanguage(document, 'fr', true)
    const first = app.role
    tellLanguage(document, 'fr', true)
    expect(app.role).toBe(first)
    tellLanguage(document, 'en', true)
    expect(app.role).not.toBe(first)
    for (const role of [first, app.role]) expect(['none', 'presentation']).toContain(role)
  })
})

describe('who reads on', () => {
  it('[SAY6] meets the hint about the keys, then the map as a toolbar with its roles', async () => {
    await openExplorer()
    const map = await screen.findByRole('region', { name: 'Career map' })
    const hint = within(map).getByText(/^Arrow keys move from role to role/)
    const bar = within(map).getByRole('toolbar', { name: 'Roles and moves' })
    expect(follows(hint, bar)).toBe(true)
    expect(bar).toHaveAccessibleDescription(hint.textContent)
    expect(within(bar).getAllByRole('button', { name: /level|roles/ }).length).toBeGreaterThanOrEqual(12)
    expect(within(map).queryByRole('application')).toBeNull()
  })

  it('[SAY6] hears a line once: the box beside it says its number, and is described by the line', async () => {
    const { explorer } = await openExplorer()
    act(() => explorer.getState().selectRole('seo-specialist'))
    const box = await screen.findByRole('checkbox', { name: 'Responsibility 2: I do this now' })
    expect(box).toHaveAccessibleDescription('Implement SEO keywords')
    expect(screen.getAllByText('Implement SEO keywords')).toHaveLength(1)
  })
})

describe('what opens', () => {
  it('[SAY7] is a dialog that begins at its heading', async () => {
    const { explorer } = await openExplorer()
    act(() => explorer.getState().openDialog('help'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Help' }))
    await waitFor(() => expect(dialog.getByRole('heading', { name: 'Help' })).toHaveFocus())
  })

  it('[SAY7] is the role that was chosen, while what was chosen is still there, if unseen', async () => {
    await openExplorer()
    const field = screen.getByRole('combobox', { name: 'Search' })
    await userEvent.fill(field, 'strategist')
    await screen.findByRole('listbox')
    const listed: boolean[] = []
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.id === 'panel-heading')
        listed.push(document.querySelector('search [role=option]') !== null)
    }
    document.addEventListener('focusin', note)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(field).toHaveAttribute('aria-expanded', 'false')
    const heading = await screen.findByRole('heading', { name: 'Social Media Strategist', level: 2 })
    await waitFor(() => expect(heading).toHaveFocus())
    document.removeEventListener('focusin', note)
    expect(listed).toEqual([true])
    await waitFor(() => expect(document.querySelector('search [role=option]')).toBeNull())
  })

  it('[SAY7] is told by one number, once nothing is typed any more', async () => {
    await openExplorer()
    const field = screen.getByRole('combobox', { name: 'Search' })
    await userEvent.click(field)
    const told: string[] = []
    const watch = new MutationObserver(() => {
      const { textContent } = document.querySelector('search [aria-live]') ?? {}
      if (textContent) told.push(textContent)
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    for (const value of ['s', 'str', 'strategist']) fireEvent.change(field, { target: { value } })
    await waitFor(() => expect(told).not.toEqual([]))
    watch.disconnect()
    expect([...new Set(told)]).toEqual(['4 results'])
  })
})
