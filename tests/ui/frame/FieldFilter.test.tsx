import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { aGraphData } from '../../graph/builders'
import { openExplorer } from '../openExplorer'

const zh = ['财务', '教学', '物流', '设计', '法务']
const EN = ['Finance', 'Teaching', 'Logistics', 'Design', 'Legal']

/** Two roles a field, but for the first, which has three; of more than 100 one. */
const aGraphOf = (fields: number) => {
  const names = Array.from({ length: fields }, (_, index) => `field-${index + 1}`)
  const roles = names.flatMap((field, index) =>
    (fields > 100 ? ['a'] : ['a', 'b', ...(index === 0 ? ['c'] : [])]).map(
      (one) => [`${field}-${one}`, { field }] as const,
    ),
  )
  return createRoleGraph({
    ...aGraphData(Object.fromEntries(roles)),
    languages: ['en', 'zh'],
    fields: names.map((id, index) => ({
      id,
      name: { en: EN[index] ?? `Trade ${index + 1}`, zh: zh[index] ?? `行业${index + 1}` },
    })),
  })
}
const open = (fields: number, language = 'en') =>
  openExplorer({ graph: aGraphOf(fields), view: 'outline', language })
const choices = () => screen.queryByRole('radiogroup', { name: /^(Field|领域)$/ })
const picker = () => screen.queryByRole('button', { name: /^(Field:|领域：)/ })
const button = () => screen.getByRole('button', { name: /^(Field:|领域：)/ })
const input = () => screen.getByRole('combobox', { name: /^(Find a field|查找领域)$/ })
/** What an option says beside its mark. */
const said = (option: Element) =>
  [...option.querySelectorAll(':scope > span')].map(({ textContent }) => textContent.trim()).join(' ')
const options = () => screen.queryAllByRole('option').map(said)
const active = () => document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent
const header = () => document.querySelector('.header')?.clientHeight ?? 0

afterEach(() => page.viewport(1280, 800))

describe('the filter by field', () => {
  it.each([
    [1, false],
    [2, true],
  ])(
    '[FILTER6] of %i fields is side by side at any width, with one field not there',
    async (fields, isThere) => {
      for (const width of [1280, 320]) {
        await page.viewport(width, 800)
        const { view } = await open(fields)
        expect(choices() !== null).toBe(isThere)
        expect(picker()).toBeNull()
        view.unmount()
      }
    },
  )

  it('[FILTER6] is side by side where the header has room, and else a button, in the same page too', async () => {
    await page.viewport(1280, 800)
    const { explorer } = await open(5)
    await waitFor(() => expect(choices()).toBeVisible())
    expect(header()).toBeLessThan(80)
    await page.viewport(390, 800)
    await waitFor(() => expect(button()).toBeVisible())
    expect(choices()).toBeNull()
    expect(document.documentElement.scrollWidth).toBe(390)
    await page.viewport(1280, 800)
    await waitFor(() => expect(choices()).toBeVisible())
    expect(picker()).toBeNull()
    expect(explorer.getState().field).toBeNull()
  })

  it('[FILTER6] keeps what has the focus when the window changes', async () => {
    await page.viewport(390, 800)
    await open(5)
    await waitFor(() => expect(button()).toBeVisible())
    button().focus()
    await page.viewport(1280, 800)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(button()).toHaveFocus()
  })

  it.each([9, 25, 64, 100])(
    '[FILTER6] of %i fields leaves the header one row on a laptop',
    async (fields) => {
      for (const language of ['en', 'zh-CN']) {
        await page.viewport(1024, 800)
        const { view } = await open(fields, language)
        await waitFor(() => expect(button()).toBeVisible())
        expect(header()).toBeLessThan(80)
        await page.viewport(390, 800)
        await waitFor(() => expect(document.documentElement.scrollWidth).toBe(390))
        expect(button().getBoundingClientRect().right).toBeLessThanOrEqual(390)
        view.unmount()
      }
    },
  )

  it('[FILTER6] of three fields with long names leaves the header one row on a laptop', async () => {
    const { data } = aGraphOf(3)
    const names = ['Digital marketing and communication', 'E-commerce and its logistics', 'Customer research']
    const fields = data.fields.map((field, index) => ({ ...field, name: names[index] ?? '' }))
    await page.viewport(1280, 800)
    await openExplorer({ graph: createRoleGraph({ ...data, fields }), view: 'outline' })
    await waitFor(() => expect(button()).toBeVisible())
    expect(header()).toBeLessThan(80)
  })

  it('[FILTER6] of more than 24 fields is a button however wide the window', async () => {
    await page.viewport(3000, 800)
    await open(25)
    await waitFor(() => expect(button()).toBeVisible())
  })
})

describe('the picker of a field', () => {
  it.each([
    ['en', /^Field: ?All fields$/, 'All fields 51 roles', 'Finance 财务 3 roles'],
    ['zh', /^领域： ?全部领域$/, '全部领域 51 个岗位', '财务 Finance 3 个岗位'],
  ])(
    '[FILTER6] lists all fields first, then each with how many roles it has: %s',
    async (language, name, all, first) => {
      await open(25, language === 'zh' ? 'zh-CN' : language)
      await waitFor(() => expect(button()).toHaveAccessibleName(name))
      await userEvent.click(button())
      expect(input()).toHaveFocus()
      expect(options()).toHaveLength(26)
      expect(options().slice(0, 2)).toEqual([all, first])
      expect(screen.getAllByRole('option', { current: true }).map(said)).toEqual([all])
    },
  )

  it('[FILTER6] is worked by keys alone: opened, gone through, chosen, with one stop of Tab', async () => {
    const { explorer } = await open(25)
    await waitFor(() => expect(button()).toBeVisible())
    button().focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(active()).toMatch(/^All fields/)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toMatch(/^Teaching/)
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(active()).toMatch(/^Trade 25/)
    await userEvent.keyboard('{PageUp}{PageUp}{PageUp}{PageDown}')
    expect(active()).toMatch(/^Trade 10/)
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().field).toBe('field-10')
    expect(button()).toHaveFocus()
    expect(button()).toHaveAccessibleName(/^Field: ?Trade 10$/)
    await userEvent.keyboard('{Enter}')
    expect(active()).toMatch(/^Trade 10/)
    await userEvent.keyboard('{Tab}')
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    expect(screen.getByRole('radio', { name: 'List' })).toHaveFocus()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(button()).toHaveFocus()
    await userEvent.keyboard('{Enter}{Shift>}{Tab}{/Shift}')
    expect(screen.getByRole('combobox', { name: 'Search' })).toHaveFocus()
    expect(explorer.getState().field).toBe('field-10')
  })

  it('[FILTER6] is closed by Escape, and by a press elsewhere, with nothing chosen', async () => {
    const { explorer } = await open(25)
    await waitFor(() => expect(button()).toBeVisible())
    await userEvent.click(button())
    await userEvent.keyboard('{ArrowDown}{Escape}')
    expect(button()).toHaveFocus()
    expect(screen.queryByRole('listbox')).toBeNull()
    await userEvent.click(button())
    await userEvent.click(document.querySelector('.view') ?? document.body)
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    expect(explorer.getState().field).toBeNull()
  })

  it('[FILTER7] narrows as one types, in any language, and says how many or that there is none', async () => {
    const { explorer } = await open(64)
    await waitFor(() => expect(button()).toBeVisible())
    await userEvent.click(button())
    await userEvent.keyboard('财务')
    expect(options()).toEqual(['Finance 财务 3 roles'])
    expect(screen.getByText('1 field')).toBeVisible()
    await userEvent.clear(input())
    await userEvent.keyboard('<img src=x>')
    expect(options()).toEqual([])
    expect(input()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByText(/No field is called/)).toHaveTextContent('<img src=x>')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(explorer.getState().field).toBeNull()
    await userEvent.clear(input())
    await userEvent.keyboard('trade 6')
    expect(options()[0]).toMatch(/^Trade 6 /)
    await userEvent.keyboard('{Enter}')
    expect(explorer.getState().field).toBe('field-6')
    await userEvent.click(button())
    await userEvent.click(screen.getByRole('option', { name: /^All fields/ }))
    expect(explorer.getState().field).toBeNull()
  })

  it('[FILTER7] finds by the sound of Chinese', async () => {
    await open(25)
    await waitFor(() => expect(button()).toBeVisible())
    await userEvent.click(button())
    await userEvent.keyboard('caiwu')
    await waitFor(() => expect(options()).toEqual(['Finance 财务 3 roles']))
  })

  it('[FILTER6] lists no more than 200 at once, says how many there are besides, and finds those', async () => {
    await open(250)
    await waitFor(() => expect(button()).toBeVisible())
    await userEvent.click(button())
    expect(options()).toHaveLength(201)
    expect(screen.getByText('50 more fields: type to find them')).toBeVisible()
    await userEvent.keyboard('trade 249')
    expect(options()).toEqual(['Trade 249 行业249 1 role'])
  })

  it('[MARK1] marks each field in its own way', async () => {
    await open(100)
    await waitFor(() => expect(button()).toBeVisible())
    await userEvent.click(button())
    const marks = [...document.querySelectorAll('[role=option] .field-mark')].map(
      (mark) => `${mark.getAttribute('data-tone')} ${mark.innerHTML}`,
    )
    expect(marks).toHaveLength(100)
    expect(new Set(marks).size).toBe(100)
    expect(document.querySelectorAll('[role=option] .field-mark > text')).toHaveLength(36)
  })
})
