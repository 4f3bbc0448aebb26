import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { wordingOf } from '../../../src/graph/text'
import { oddGraphs } from '../../graph/oddGraphs'
import { openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const table = () => screen.getByRole('table', { name: /^(Matrix|矩阵)$/ })
const boxOf = (element: Element | null) => {
  if (!element) throw new Error('There is no such element')
  return element.getBoundingClientRect()
}
const heads = () => boxOf(table().querySelector('thead th'))
const isCutOff = (element: Element) => element.scrollWidth > element.clientWidth + 1

describe.each(Object.entries(oddGraphs))('the matrix of a graph with %s', (_, data) => {
  it.each([
    ['en', 320, 256],
    ['zh-CN', 1024, 768],
  ])('[MATRIX6] holds every title whole, in %s at %d × %d', async (language, width, height) => {
    await page.viewport(width, height)
    const graph = createRoleGraph(data)
    const { explorer } = await openExplorer({ graph, language, view: 'matrix' })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    for (const { id, title } of graph.roles.values()) {
      const button = table().querySelector(`[role=button][data-role="${CSS.escape(id)}"]`)
      const { value, language: spoken } = wordingOf(title, language, graph.languages)
      expect(button).toHaveTextContent(value)
      expect(button?.querySelector('[lang]')?.getAttribute('lang') ?? language).toBe(spoken)
      expect(button && isCutOff(button)).toBe(false)
    }
    const [first] = graph.roles.values()
    const [skill] = first?.responsibilities[0]?.skills ?? []
    if (first === undefined || skill === undefined) return
    explorer.getState().showSkill(first.id, skill)
    const list = await screen.findByRole('list', { name: /^(Responsibilities|职责)$/ })
    expect(list.querySelectorAll('[data-marked="true"] > .tags')).toHaveLength(
      first.responsibilities.filter(({ skills }) => skills.includes(skill)).length,
    )
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
})

describe('the room of the matrix', () => {
  it('[MATRIX6] keeps its headings in sight, and what has the focus clear of them', async () => {
    await page.viewport(1024, 500)
    await openExplorer({ view: 'matrix' })
    const scroller = table().parentElement
    const first = within(table()).getByRole('button', { name: 'Digital Marketing Coordinator' })
    const before = heads()
    first.focus()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    const last = document.activeElement
    expect(last?.getAttribute('aria-label')).toMatch(/^E-commerce Product Manager, /)
    expect(scroller?.scrollTop).toBeGreaterThan(0)
    expect(scroller?.scrollLeft).toBeGreaterThan(0)
    expect(heads().top).toBe(before.top)
    expect(heads().left).toBe(before.left)
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}')
    expect(boxOf(document.activeElement).left).toBeGreaterThanOrEqual(heads().right)
    for (let row = 0; row < 8; row += 1) {
      await userEvent.keyboard('{ArrowUp}')
      expect(boxOf(document.activeElement).top).toBeGreaterThanOrEqual(heads().bottom)
    }
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Marketing Associate, Analysis: 1 responsibility',
    )
  })

  it('[MATRIX6] gives the roles at most two fifths of a phone, above whose sheet the number stays', async () => {
    await page.viewport(390, 844)
    await openExplorer({ language: 'zh-CN', view: 'matrix' })
    expect(heads().width).toBeLessThanOrEqual(390 * 0.4)
    const number = within(table()).getByRole('button', { name: '社交媒体策略师，社交媒体：3 项职责' })
    expect(boxOf(number).bottom).toBeGreaterThan(422)
    await userEvent.click(number)
    await waitFor(() => expect(screen.getByText(/3 项标有“社交媒体”/)).toBeVisible())
    const sheet = document.querySelector('.panel-frame')
    await waitFor(() => expect(boxOf(number).bottom).toBeLessThanOrEqual(boxOf(sheet).top))
    expect(boxOf(number).top).toBeGreaterThanOrEqual(0)
    expect(document.documentElement.scrollWidth).toBe(390)
  })

  it('[MATRIX6] lets headings go that would leave it too little room', async () => {
    await page.viewport(320, 256)
    await openExplorer({ view: 'matrix' })
    const scroller = table().parentElement
    const { height } = heads()
    scroller?.scrollTo({ top: height })
    const covers = height <= (scroller?.clientHeight ?? 0) * 0.4
    expect(heads().top).toBeCloseTo(boxOf(scroller).top - (covers ? 0 : height), 0)
  })
})
