import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { wordingOf } from '../../../src/graph/text'
import { oddGraphs } from '../../graph/oddGraphs'
import { defaultGraph, openExplorer } from '../openExplorer'
import { isOfOtherLanguage } from '../otherLanguage'

const NAMES = {
  en: {
    outline: 'List',
    unfold: 'Expand all',
    to: 'Can lead to',
    from: 'People come from',
    duties: 'Responsibilities',
  },
  'zh-CN': { outline: '列表', unfold: '全部展开', to: '下一步可以走向', from: '可以来自', duties: '职责' },
} as const

const outlineOf = async (language: keyof typeof NAMES = 'en') =>
  within(await screen.findByRole('region', { name: NAMES[language].outline }))

/** The button that is the heading of a role; lists that are folded name roles too. */
const roleIn = (outline: ReturnType<typeof within>, title: string) =>
  within(outline.getByRole('heading', { level: 4, name: title })).getByRole('button')

const rolesIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('.outline-role')]

const openOutline = (options: Parameters<typeof openExplorer>[0] = {}) =>
  openExplorer({ ...options, view: 'outline' })

describe.each(['en', 'zh-CN'] as const)('the outline in %s', (language) => {
  const names = NAMES[language]

  it('[OUTLINE1] holds every field, level, role, responsibility and transition, with reason and basis', async () => {
    await openOutline({ language })
    const outline = await outlineOf(language)
    await userEvent.click(outline.getByRole('checkbox', { name: names.unfold }))
    const text = (value: Parameters<typeof wordingOf>[0]) =>
      wordingOf(value, language, defaultGraph.languages).value
    const headings = (level: number) =>
      outline.getAllByRole('heading', { level }).map((one) => one.textContent?.trim())
    expect(headings(2)).toEqual([...defaultGraph.fields.values()].map(({ name }) => text(name)))
    expect(headings(4).sort()).toEqual(
      [...defaultGraph.roles.values()].map(({ title }) => text(title)).sort(),
    )
    for (const role of defaultGraph.roles.values()) {
      const item = outline.getByRole('heading', { level: 4, name: text(role.title) }).closest('li')
      if (!(item instanceof HTMLElement)) throw new Error('The role is no item of a list')
      const lines = within(within(item).getByRole('list', { name: names.duties })).getAllByRole('listitem')
      const own = lines.filter((line) => line.closest('.tags') === null)
      expect(own.map((line) => line.querySelector('bdi')?.textContent)).toEqual(
        role.responsibilities.map((one) => text(one.text)),
      )
      for (const [name, transitions, end] of [
        [names.to, defaultGraph.leaving.get(role.id) ?? [], 'to'],
        [names.from, defaultGraph.arriving.get(role.id) ?? [], 'from'],
      ] as const) {
        const list = within(item).queryByRole('list', { name })
        const listed = list === null ? [] : within(list).getAllByRole('listitem')
        expect(listed).toHaveLength(transitions.length)
        for (const [index, transition] of transitions.entries()) {
          expect(listed[index]).toHaveTextContent(text(defaultGraph.roles.get(transition[end])?.title ?? ''))
          expect(listed[index]).toHaveTextContent(text(transition.reason ?? ''))
          expect(listed[index]).toHaveTextContent(language === 'en' ? 'editorial' : '编者推断')
        }
      }
    }
  })

  it('[OUTLINE2] marks every run of the other language with its own', async () => {
    const { explorer } = await openOutline({ language })
    const outline = await outlineOf(language)
    explorer.getState().readBothLanguages(true)
    await userEvent.click(outline.getByRole('checkbox', { name: names.unfold }))
    const region = screen.getByRole('region', { name: names.outline })
    expect(isOfOtherLanguage(region, language)).toEqual([])
  })
})

describe('the outline', () => {
  it('[OUTLINE1] is filtered by field, and says so where a field has no roles', async () => {
    const { explorer } = await openOutline()
    const outline = await outlineOf()
    explorer.getState().filterByField('ecommerce')
    await waitFor(() => expect(outline.getAllByRole('heading', { level: 4 })).toHaveLength(3))
    expect(outline.getAllByRole('heading', { level: 2 })).toHaveLength(1)
  })

  it('[OUTLINE3] opens a role, keeps it in view, and by key goes into its panel; Escape leads back', async () => {
    await openOutline()
    const outline = await outlineOf()
    const role = roleIn(outline, 'E-commerce Analyst')
    role.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2, name: 'E-commerce Analyst' })).toHaveFocus(),
    )
    expect(role).toHaveAttribute('aria-pressed', 'true')
    await userEvent.keyboard('{Escape}')
    expect(role).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await screen.findByRole('region', { name: 'Which role are you in now?' })
    expect(role).toHaveFocus()
  })

  it('[OUTLINE3] fills the open side of a comparison', async () => {
    const { explorer } = await openOutline()
    const outline = await outlineOf()
    explorer.getState().startComparison(null)
    await userEvent.click(roleIn(outline, 'SEO Specialist'))
    await userEvent.click(roleIn(outline, 'Account Manager'))
    expect(explorer.getState().panel).toEqual({
      kind: 'compare',
      first: 'seo-specialist',
      second: 'account-manager',
    })
    expect(
      await outline.findByRole('button', { name: 'SEO Specialist (first in the comparison)' }),
    ).toBeVisible()
  })

  it('[OUTLINE4] leaves out the kinds of transitions that the legend hides, and says so', async () => {
    await openOutline()
    const outline = await outlineOf()
    await userEvent.click(outline.getByRole('checkbox', { name: 'Lateral moves' }))
    const seo = outline.getByRole('heading', { level: 4, name: 'SEO Specialist' }).closest('li')
    expect(seo).toHaveTextContent('1 move to here is hidden.')
  })

  it.each(Object.entries(oddGraphs))('[OUTLINE5] shows a graph with %s whole', async (_, data) => {
    const graph = createRoleGraph(data)
    const { explorer } = await openOutline({ graph })
    explorer.getState().readBothLanguages(true)
    const outline = await outlineOf()
    await userEvent.click(outline.getByRole('checkbox', { name: 'Expand all' }))
    const region = screen.getByRole('region', { name: 'List' })
    expect(rolesIn(region)).toHaveLength(graph.roles.size)
    expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth)
    const listed = region.querySelectorAll('.outline-transition')
    expect(listed).toHaveLength(2 * graph.transitions.length)
  })
})
