import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { defaultGraph, openExplorer } from '../openExplorer'

const graphs = [
  { id: defaultGraph.id, title: defaultGraph.title, languages: defaultGraph.languages },
  { id: 'cafe', title: { 'zh-CN': '咖啡馆', en: 'Café' }, languages: ['zh-CN', 'en'] },
  { id: '__proto__', title: { ar: 'مقهى' }, languages: ['ar'] },
]
const more = () => screen.getByRole('button', { name: /^(More|更多)$/ })

afterEach(() => page.viewport(1280, 800))

describe('the picker of role graphs', () => {
  it('[GRAPH1] is not there with one graph: its title stands there', async () => {
    await page.viewport(1680, 900)
    await openExplorer({ graphs: graphs.slice(0, 1), view: 'outline' })
    expect(screen.queryByRole('combobox', { name: 'Map' })).toBeNull()
    expect(screen.getByText('Digital marketing and e-commerce', { selector: '.subtitle *' })).toBeVisible()
    await userEvent.click(more())
    expect(screen.getByRole('button', { name: 'Print' })).toBeVisible()
    expect(screen.queryByRole('combobox', { name: 'Map', hidden: true })).toBeNull()
  })

  it.each([
    ['en', 'Map', ['Digital marketing and e-commerce', 'Café', '\u2068مقهى\u2069']],
    ['zh-CN', '地图', ['数字营销与电子商务', '咖啡馆', '\u2068مقهى\u2069']],
  ])('[GRAPH1] stands in a wide header, in the reader’s language: %s', async (language, name, titles) => {
    await page.viewport(1680, 900)
    await openExplorer({ graphs, view: 'outline', language })
    const picker = screen.getByRole('combobox', { name })
    expect(picker).toHaveValue(defaultGraph.id)
    const options = [...picker.querySelectorAll('option')]
    expect(options.map(({ textContent }) => textContent)).toEqual(titles)
    expect(options.map(({ lang }) => lang)).toEqual(['', '', 'ar'])
    expect(picker.clientHeight).toBeGreaterThanOrEqual(24)
    await userEvent.click(more())
    expect(screen.getAllByRole('combobox', { name })).toEqual([picker])
  })

  it('[GRAPH1] stands behind “More” where the header has no room', async () => {
    for (const [width, height] of [
      [1440, 900],
      [320, 568],
    ] as const) {
      await page.viewport(width, height)
      const { view } = await openExplorer({ graphs, view: 'outline' })
      expect(screen.queryByRole('combobox', { name: 'Map' })).toBeNull()
      await userEvent.click(more())
      const picker = screen.getByRole('combobox', { name: 'Map' })
      expect(picker).toHaveValue(defaultGraph.id)
      expect([...picker.querySelectorAll('option')].map(({ textContent }) => textContent)).toContain('Café')
      const { left, right } = picker.getBoundingClientRect()
      expect(left).toBeGreaterThan(0)
      expect(right).toBeLessThan(width)
      view.unmount()
    }
  })
})
