import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { wordingOf } from '../../../src/graph/text'
import { aGraph } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'

const map = (name = 'Career map') => within(screen.getByRole('region', { name }))
const cards = (name?: string) =>
  map(name)
    .getAllByRole('button')
    .filter((button) => button.matches('.role-card'))

describe.each([
  ['en', 'Career map'],
  ['zh-CN', '职业地图'],
])('the map in %s', (language, name) => {
  it('[MAP1] has one button for each role, whose name begins with its title', async () => {
    await openExplorer({ language })
    for (const { title } of defaultGraph.roles.values()) {
      const { value } = wordingOf(title, language, defaultGraph.languages)
      const start = new RegExp(`^${value.replace(/[()（）]/g, '\\$&')} ?[(（]`)
      expect(map(name).getAllByRole('button', { name: start })).toHaveLength(1)
    }
    expect(cards(name)).toHaveLength(12)
  })

  it.each([
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ])('[MAP5] cuts no title at %d × %d', async (width, height) => {
    await page.viewport(width, height)
    await openExplorer({ language })
    for (const card of cards(name)) {
      const title = card.querySelector('.role-card-title')
      const second = card.querySelector('.role-card-second')
      expect([title?.textContent, title?.scrollHeight]).toEqual([title?.textContent, title?.clientHeight])
      expect([second?.textContent, second?.scrollWidth]).toEqual([second?.textContent, second?.clientWidth])
    }
    await page.viewport(1280, 800)
  })
})

describe('the map', () => {
  it('[MAP7] says level and moves of a role, as the panel does', async () => {
    await openExplorer()
    expect(
      map().getByRole('button', { name: 'Digital Marketing Coordinator (Entry level, 2 promotions)' }),
    ).toBeVisible()
    expect(
      map().getByRole('button', {
        name: 'Digital Marketing Manager (Growth roles, reached by 7 promotions, 2 lateral)',
      }),
    ).toBeVisible()
    await userEvent.click(map().getByRole('button', { name: /^Marketing Associate/ }))
    expect(screen.getByRole('heading', { name: 'Can lead to 2 promotions, 1 lateral' })).toBeVisible()
  })

  it('[MAP4] shows whole, and again when the window changes', async () => {
    await openExplorer()
    const isWhole = () => {
      const view = document.querySelector('.canvas')?.getBoundingClientRect()
      if (!view) throw new Error('There is no canvas')
      for (const card of cards()) {
        const box = card.getBoundingClientRect()
        expect(box.left).toBeGreaterThanOrEqual(view.left)
        expect(box.right).toBeLessThanOrEqual(view.right)
        expect(box.top).toBeGreaterThanOrEqual(view.top)
        expect(box.bottom).toBeLessThanOrEqual(view.bottom)
      }
    }
    await waitFor(isWhole)
    await page.viewport(1024, 768)
    await waitFor(isWhole)
    await page.viewport(1280, 800)
    await waitFor(isWhole)
    await userEvent.click(screen.getByRole('button', { name: 'Compare two roles' }))
    await waitFor(isWhole)
  })

  it('[MAP4] keeps its text at 0.85 of full size or more at 1024 × 768, and beside a comparison at 1280 × 800', async () => {
    const { explorer } = await openExplorer()
    const zoom = () =>
      new DOMMatrix(document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform).a
    await page.viewport(1024, 768)
    await waitFor(() => expect(document.querySelector('.canvas')?.clientWidth).toBe(684))
    await waitFor(() => expect(zoom()).toBeGreaterThanOrEqual(0.85))
    await page.viewport(1280, 800)
    explorer.getState().startComparison('seo-specialist')
    await waitFor(() => expect(document.querySelector('.canvas')?.clientWidth).toBeLessThan(700))
    await waitFor(() => expect(zoom()).toBeGreaterThanOrEqual(0.85))
  })

  it('[MAP2] selects a role that is pressed, and says so to screen readers', async () => {
    await openExplorer()
    const card = map().getByRole('button', { name: /^Social Media Specialist/ })
    await userEvent.click(card)
    expect(card).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('region', { name: 'Social Media Specialist' })).toBeVisible()
    expect(
      map().getByRole('img', {
        name: /^Social Media Specialist → Social Media Strategist: 3 covered, 1 partly covered, 0 new$/,
      }),
    ).toBeVisible()
  })

  it('[MAP3] lets go of the role when the empty map is pressed', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const pane = document.querySelector('.react-flow__pane')
    if (pane === null) throw new Error('There is no pane')
    await userEvent.click(pane, { position: { x: 4, y: 4 } })
    await waitFor(() => expect(explorer.getState().panel).toBeNull())
  })

  it('[MAP8] neither moves nor deletes a role by key or drag', async () => {
    await openExplorer()
    const card = map().getByRole('button', { name: /^SEO Specialist/ })
    card.focus()
    const before = card.getBoundingClientRect()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{Backspace}{Delete}')
    await userEvent.dragAndDrop(card, map().getByRole('button', { name: /^Account Manager/ }))
    expect(cards()).toHaveLength(12)
    expect(card.getBoundingClientRect()).toEqual(before)
  })

  it('[MAP9] draws a curve for every transition, whatever the room and the filter', async () => {
    const { explorer } = await openExplorer()
    const drawn = async (count: number) => {
      // React Flow looks at its cards again some frames after they change.
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(document.querySelectorAll('.canvas .transition-line')).toHaveLength(count)
    }
    await drawn(18)
    explorer.getState().startComparison('seo-specialist')
    await drawn(18)
    explorer.getState().closePanel()
    await drawn(18)
    explorer.getState().filterByField('ecommerce')
    await drawn(4)
    explorer.getState().filterByField(null)
    await drawn(18)
    for (const [width, height] of [
      [900, 700],
      [640, 900],
      [390, 844],
      [1280, 800],
    ] as const) {
      await page.viewport(width, height)
      await drawn(18)
    }
  })

  it.each([
    ['one role', aGraph('lone')],
    ['a role with an id that is a property of objects', aGraph('__proto__>constructor')],
    ['a cycle', aGraph('a>b>c>a')],
    ['eight levels', aGraph('a>b>c>d>e>f>g>h')],
  ])('draws %s', async (_, graph) => {
    await openExplorer({ graph })
    expect(cards()).toHaveLength(graph.roles.size)
  })

  it('shows a text that lacks a translation in the language that it has, marked as such', async () => {
    const graph = aGraph({ a: { title: { 'zh-CN': '店长' } } })
    await openExplorer({ graph })
    const title = screen.getByText('店长', { selector: '.role-card-title *' })
    expect(title).toHaveAttribute('lang', 'zh-CN')
  })
})
