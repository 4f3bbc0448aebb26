import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const field = (name = 'Search') => screen.getByRole('combobox', { name })
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)

const said = () => document.querySelector('search [aria-live]')

/** Types, and waits for the list. */
async function searchFor(query: string, name?: string) {
  await userEvent.fill(field(name), query)
  return within(await screen.findByRole('listbox'))
}

describe('the search', () => {
  it.each([
    ['en', 'Search', 'SEO Specialist', 'Roles 1', 'Responsibilities 5', '6 results', '汉字'],
    ['zh-CN', '搜索', '搜索引擎优化（SEO）专员', '岗位 1', '职责 5', '6 条结果', 'zz'],
  ] as const)(
    '[SEARCH4] is a combobox that lists, marks and counts what it finds, in %s',
    async (language, name, seo, roles, responsibilities, found, nothing) => {
      await openExplorer({ language })
      expect(field(name)).toHaveAttribute('aria-expanded', 'false')
      const list = await searchFor('seo', name)
      expect(field(name)).toHaveAttribute('aria-expanded', 'true')
      expect(field(name).getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
      expect(field(name)).not.toHaveAttribute('aria-activedescendant')
      const group = list.getByRole('group', { name: roles })
      expect(within(group).getByRole('option')).toHaveAccessibleName(
        new RegExp(`^${seo.replace(/[()]/g, '.')}`),
      )
      const lines = await list.findByRole('group', { name: responsibilities })
      expect(within(lines).getAllByRole('option')).toHaveLength(5)
      await waitFor(() => expect(marks()).toEqual(Array(6).fill('SEO')))
      await waitFor(() => expect(said()).toHaveTextContent(found))

      await userEvent.fill(field(name), nothing)
      await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
      expect(field(name)).toHaveAttribute('aria-expanded', 'false')
      await waitFor(() => expect(document.querySelector('.search-popup')).toHaveTextContent(nothing))
      await waitFor(() => expect(said()).toHaveTextContent(nothing))
    },
  )

  it('[SEARCH4] goes through the list by arrows, opens by Enter, and goes into the panel', async () => {
    const { explorer } = await openExplorer()
    await searchFor('manager')
    const at = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent
    await userEvent.keyboard('{ArrowDown}')
    expect(at()).toBe(options()[0])
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Digital Marketing Manager')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(at()).toBe(options()[1])
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(at()).toBe(options().at(-1))
    await userEvent.keyboard('{ArrowDown}{Home}{ArrowRight}')
    expect(field()).toHaveProperty('selectionStart', 1)
    expect(at()).toBe(options()[0])
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'digital-marketing-manager' })
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Digital Marketing Manager' })).toHaveFocus(),
    )
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    // What was typed stays, for a second look.
    expect(field()).toHaveValue('manager')
  })

  it('[SEARCH4] opens the first by Enter alone; Escape closes the list, then clears', async () => {
    const { explorer } = await openExplorer()
    await searchFor('sem')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field()).toHaveValue('sem')
    await userEvent.keyboard('{Escape}')
    expect(field()).toHaveValue('')
    await userEvent.keyboard('{Enter}{ArrowDown}{ArrowUp}')
    expect(screen.queryByRole('listbox')).toBeNull()
    await searchFor('sem')
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'sem-specialist' })
  })

  it('[SEARCH4] closes when the focus leaves it, and opens again by a press or an arrow', async () => {
    await openExplorer()
    await searchFor('seo')
    await userEvent.tab()
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    await userEvent.click(field())
    expect(screen.getByRole('listbox')).toBeVisible()
    expect(field()).toHaveProperty('selectionEnd', 3)
    await userEvent.keyboard('{Escape}{ArrowDown}')
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('SEO Specialist')
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
  })

  it('[SEARCH5] goes to a responsibility itself, by press or by key, with all fields shown', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().filterByField('ecommerce')
    await searchFor('keywords')
    await userEvent.click(screen.getByRole('option', { name: /^Implement SEO keywords/ }))
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Implement SEO keywords/))
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'seo-specialist' })
    expect(explorer.getState().field).toBeNull()
    await searchFor('update links')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Update links/))
  })

  it('[SEARCH5] fills the open sides of a comparison, and stays until both are', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().startComparison(null)
    await searchFor('seo')
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().panel).toEqual({ kind: 'compare', first: 'seo-specialist', second: null })
    expect(field()).toHaveFocus()
    await userEvent.keyboard('sem{Enter}')
    expect(explorer.getState().panel).toEqual({
      kind: 'compare',
      first: 'seo-specialist',
      second: 'sem-specialist',
    })
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Compare' })).toHaveFocus())
  })

  it('[SEARCH6] waits for an input method to finish', async () => {
    const { explorer } = await openExplorer()
    await searchFor('sem')
    const before = options()
    field().focus()
    await userEvent.keyboard('{End}{Control>}a{/Control}')
    const compose = (text: string) =>
      cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await compose("she'jiao")
    expect(field()).toHaveValue("she'jiao")
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true })
    fireEvent.keyDown(field(), { key: 'Escape', keyCode: 229 })
    expect(options()).toEqual(before)
    expect(explorer.getState().panel).toBeNull()
    await cdp().send('Input.insertText', { text: '社交媒体专员' })
    await waitFor(() => expect(options()[0]).toMatch(/^Social Media Specialist/))
    expect(options()).toHaveLength(1)
  })

  it('[SEARCH7] is reached by Ctrl K or ⌘ K from anywhere but a dialog, and not while composing', async () => {
    const { explorer } = await openExplorer()
    await searchFor('seo')
    for (const key of ['Control', 'Meta']) {
      screen.getByRole('button', { name: 'Help' }).focus()
      await userEvent.keyboard(`{${key}>}k{/${key}}`)
      expect(field()).toHaveFocus()
      // Typing replaces what was typed before.
      expect(field()).toHaveProperty('selectionEnd', 3)
    }
    screen.getByRole('button', { name: 'Help' }).focus()
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true, isComposing: true })
    fireEvent.keyDown(document.body, { key: 'k' })
    expect(field()).not.toHaveFocus()
    explorer.getState().openDialog('help')
    await screen.findByRole('dialog')
    await userEvent.keyboard('{Control>}k{/Control}')
    expect(field()).not.toHaveFocus()
  })

  it('[SEARCH7] is reached by / from the map', async () => {
    await openExplorer()
    screen.getByRole('button', { name: /^SEO Specialist/ }).focus()
    await userEvent.keyboard('/')
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('')
    await userEvent.keyboard('a/b')
    expect(field()).toHaveValue('a/b')
  })

  it('[SEARCH3] names the code or the skill that was found, and marks the other language as such', async () => {
    await openExplorer()
    await searchFor('2431.10.4')
    expect(marks()).toContain('2431.10.4')
    expect(options()[0]).toMatch(/Digital Marketing Coordinator.*ESCO/)
    await searchFor('user experience')
    expect(marks()).toEqual(expect.arrayContaining(['User', 'experience']))
    await searchFor('协调员')
    const option = screen.getByRole('option', { name: /^Digital Marketing Coordinator Entry level$/ })
    expect(option.querySelector('[lang="zh-CN"]')).toHaveTextContent('数字营销协调员')
    expect(marks()).toEqual(['协调员'])
  })

  it('[SAFE1] shows any text as text', async () => {
    const hostile = '<img src=x onerror="window.harmed=true"> (.*) [a-z'
    await openExplorer({ graph: aGraph('a>b', { a: { title: hostile }, b: { title: 'b' } }) })
    await searchFor('<img')
    expect(options()[0]).toContain(hostile)
    await searchFor('(.*) [a-z')
    expect(marks()).toEqual(['.*', 'a-z'])
    await userEvent.fill(field(), '<img src=y onerror="window.harmed=true">')
    await waitFor(() => expect(document.querySelector('.search-popup')).toHaveTextContent('<img src=y'))
    expect(document.querySelector('img')).toBeNull()
    expect('harmed' in window).toBe(false)
  })
})

describe('the search in the header', () => {
  it.each([
    [1024, 768, 'en', true],
    [1024, 768, 'zh-CN', false],
    [390, 844, 'en', true],
    [390, 844, 'zh-CN', true],
    [320, 640, 'en', true],
    [320, 640, 'zh-CN', true],
  ] as const)(
    '[SEARCH8] stands in its first row at %d × %d in %s',
    async (width, height, language, isIcon) => {
      await page.viewport(width, height)
      await openExplorer({ language })
      const name = language === 'en' ? 'Search' : '搜索'
      const more = screen.getByRole('button', { name: language === 'en' ? 'More' : '更多' })
      const middle = (element: Element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return (top + bottom) / 2
      }
      await waitFor(() => expect(Math.abs(middle(field(name)) - middle(more))).toBeLessThan(3))
      const { width: before } = field(name).getBoundingClientRect()
      if (isIcon) expect(before).toBeLessThanOrEqual(44)
      else expect(before).toBeGreaterThan(150)

      // A press on it is enough, and it then has the whole row.
      await userEvent.click(field(name))
      const open = field(name).getBoundingClientRect()
      if (isIcon) expect(open.width).toBeGreaterThan(width - 40)
      await searchFor('seo', name)
      const popup = document.querySelector('.search-popup')?.getBoundingClientRect()
      expect(popup?.left).toBeGreaterThanOrEqual(0)
      expect(popup?.right).toBeLessThanOrEqual(width)
      expect(popup?.height).toBeLessThanOrEqual(height * 0.6 + 1)
      await userEvent.keyboard('{Enter}')
      await waitFor(() => expect(field(name).getBoundingClientRect().width).toBeCloseTo(before, 0))
    },
  )
})
