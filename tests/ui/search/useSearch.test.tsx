import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const field = (name = 'Search') => screen.getByRole('combobox', { name })
const marks = () => [...document.querySelectorAll('.search-list mark')].map((mark) => mark.textContent)
const compareSign = (option: HTMLElement) => {
  const sign = option.querySelector('.search-compare')
  if (sign === null) throw new Error('The option cannot be compared')
  return sign
}

async function searchFor(query: string, name?: string) {
  await userEvent.fill(field(name), query)
  return within(await screen.findByRole('listbox'))
}

describe('finding', () => {
  it('[FIND6] marks the characters that were typed by pinyin, once their readings have arrived', async () => {
    await openExplorer({ language: 'zh-CN' })
    const list = await searchFor('yingxiaojingli', '搜索')
    expect(list.getByRole('option', { name: /^数字营销经理/ })).toBeVisible()
    expect(marks()).toEqual(['营销经理'])
    await searchFor('diaoy', '搜索')
    await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent('通过调研识别目标受众'))
    expect(new Set(marks())).toEqual(new Set(['调研']))
  })

  it('[SAY7] tells once that there is a list, however long the readings take', async () => {
    await openExplorer({ language: 'zh-CN' })
    const told: (string | null)[] = []
    new MutationObserver(() => told.push(field('搜索').getAttribute('aria-expanded'))).observe(
      field('搜索'),
      {
        attributeFilter: ['aria-expanded'],
      },
    )
    await userEvent.type(field('搜索'), 'celueshi')
    expect(await screen.findByRole('option', { name: /^社交媒体策略师/ })).toBeVisible()
    expect(told).toEqual(['true'])
  })

  it('[FIND6] shows what was found in the other language below', async () => {
    await openExplorer()
    const list = await searchFor('dianzishangwu')
    const option = list.getByRole('option', { name: /^E-commerce Analyst Entry level$/ })
    expect(option.querySelector('[lang="zh-CN"]')).toHaveTextContent('电子商务分析师')
    expect(marks()[0]).toBe('电子商务')
    await searchFor('DMM')
    await waitFor(() => expect(marks()).toEqual(['D', 'M', 'M']))
  })

  it.each([
    ['en', 'Search', 'No exact match. Similar:', 'marketing'],
    ['zh-CN', '搜索', '没有完全匹配的结果，以下较为接近：', 'marketing'],
  ] as const)(
    '[FIND5] says that what it lists is only similar, in %s',
    async (language, name, words, mark) => {
      await openExplorer({ language })
      await searchFor('makreting', name)
      expect(screen.getByText(words)).toBeVisible()
      expect(new Set(marks().map((one) => one.toLowerCase()))).toEqual(new Set([mark]))
      await waitFor(() => expect(document.querySelector('search [aria-live]')).toHaveTextContent(words))
      await searchFor('marketing', name)
      expect(screen.queryByText(words)).toBeNull()
    },
  )

  it.each([
    ['en', 'Search', 'Enter opens · Shift+Enter compares', 'Compare'],
    ['zh-CN', '搜索', 'Enter 打开 · Shift+Enter 对比', '对比'],
  ] as const)(
    '[FIND8] compares what is found by Shift+Enter, and says so, in %s',
    async (language, name, hint, heading) => {
      const { explorer } = await openExplorer({ language })
      explorer.getState().selectRole('seo-specialist')
      await searchFor('sem', name)
      expect(screen.getByRole('listbox')).toHaveAccessibleDescription(hint)
      expect(screen.getByText(hint)).toBeVisible()
      await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
      expect(screen.queryByRole('option', { selected: true })).toBeNull()
      await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
      expect(explorer.getState().panel).toEqual({
        kind: 'compare',
        first: 'seo-specialist',
        second: 'sem-specialist',
      })
      await waitFor(() => expect(screen.getByRole('heading', { name: heading })).toHaveFocus())
      await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    },
  )

  it('[FIND8] fills what a comparison lacks, with the role of a responsibility too, and stays until it is full', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().startComparison(null)
    await searchFor('keywords')
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(explorer.getState().panel).toEqual({ kind: 'compare', first: 'seo-specialist', second: null })
    expect(field()).toHaveFocus()
    // The next one is looked for at once, in a list that is seen.
    await userEvent.keyboard('{Control>}a{/Control}account manager')
    const option = await screen.findByRole('option', { name: 'Account Manager Growth roles' })
    expect(option.closest('.search-popup')).toHaveAttribute('data-left', 'false')
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(explorer.getState().panel).toMatchObject({ first: 'seo-specialist', second: 'account-manager' })
  })

  it('[FIND8] compares by a press on the sign of a role, which is no stop and no name', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const list = await searchFor('account manager')
    const option = list.getByRole('option', { name: 'Account Manager Growth roles' })
    expect(within(option).queryByRole('button')).toBeNull()
    const { width, height } = compareSign(option).getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    await userEvent.click(compareSign(option))
    expect(explorer.getState().panel).toEqual({
      kind: 'compare',
      first: 'seo-specialist',
      second: 'account-manager',
    })
  })

  it('[FIND8] keeps the sign beside the title on a narrow screen', async () => {
    await page.viewport(320, 640)
    await openExplorer({ language: 'zh-CN' })
    const list = await searchFor('搜索', '搜索')
    const option = list.getByRole('option', { name: /^搜索引擎优化（SEO）专员/ })
    const sign = compareSign(option).getBoundingClientRect()
    const box = option.getBoundingClientRect()
    expect(sign.right).toBeLessThanOrEqual(box.right)
    for (const part of option.querySelectorAll('.search-found, .search-facts'))
      expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(sign.left)
  })

  it('[FIND7] remembers what is searched for as long as the list is open', async () => {
    const { explorer } = await openExplorer()
    const query = () => explorer.getState().query
    await searchFor('sem')
    expect(query()).toBe('sem')
    await userEvent.keyboard('{Escape}')
    expect(query()).toBeNull()
    await userEvent.keyboard('{ArrowDown}')
    expect(query()).toBe('sem')
    await userEvent.tab()
    await waitFor(() => expect(query()).toBeNull())
    await userEvent.click(field())
    expect(query()).toBe('sem')
    await userEvent.keyboard('{Enter}')
    expect(query()).toBeNull()
    await userEvent.fill(field(), '  ')
    expect(query()).toBeNull()
  })

  it('[FIND7] remembers nothing that an input method is still composing', async () => {
    const { explorer } = await openExplorer()
    field().focus()
    await cdp().send('Input.imeSetComposition', { text: "dian'shang", selectionStart: 10, selectionEnd: 10 })
    await waitFor(() => expect(field()).toHaveValue("dian'shang"))
    expect(explorer.getState().query).toBeNull()
    await cdp().send('Input.insertText', { text: '电商' })
    await waitFor(() => expect(explorer.getState().query).toBe('电商'))
    expect(screen.getAllByRole('option')).toHaveLength(3)
  })

  it.each([
    [1280, 800],
    [390, 844],
  ])('[FIND7] opens with field and list when an address searches, at %d × %d', async (width, height) => {
    await page.viewport(width, height)
    const { explorer } = await openExplorer()
    const { language, field: filter, view, panel, around } = explorer.getState()
    explorer.getState().goTo({ language, field: filter, view, panel, around, query: 'SEO' }, [], [])
    await screen.findByRole('listbox')
    expect(field()).toHaveValue('SEO')
    expect(field()).toHaveFocus()
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('SEO Specialist')
    explorer.getState().goTo({ language, field: filter, view, panel, around, query: null }, [], [])
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
  })
})
