import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { wordingOf } from '../../../src/graph/text'
import { aGraph } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'
import { rolesRenderedBy } from '../renderCounts'

afterEach(() => page.viewport(1280, 800))

const openMatrix = (options: Parameters<typeof openExplorer>[0] = {}) =>
  openExplorer({ ...options, view: 'matrix' })
const table = () => screen.getByRole('table', { name: /^(Matrix|矩阵)$/ })
const number = (name: string) => within(table()).getByRole('button', { name })
const skillNames = () =>
  within(table())
    .getAllByRole('columnheader')
    .slice(2)
    .map((heading) => heading.querySelector('bdi')?.textContent)
const focusedName = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent

describe('the matrix', () => {
  it.each(['en', 'zh-CN'])(
    '[MATRIX1] holds every role and every count of the graph, in %s',
    async (language) => {
      await openMatrix({ language })
      const wording = (text: Parameters<typeof wordingOf>[0]) =>
        wordingOf(text, language, defaultGraph.languages).value
      const roles = [...defaultGraph.roles.values()]
      const rows = within(table())
        .getAllByRole('rowheader')
        .filter((heading) => heading.getAttribute('scope') === 'row')
      expect(rows.map((heading) => heading.textContent).toSorted()).toEqual(
        roles.map(({ title }) => wording(title)).toSorted(),
      )
      const skills = [...defaultGraph.skills.values()]
      expect(skillNames().toSorted()).toEqual(skills.map(({ name }) => wording(name)).toSorted())
      for (const heading of rows) {
        const role = roles.find(({ title }) => wording(title) === heading.textContent)
        const shown = [...(heading.parentElement?.querySelectorAll('td') ?? [])]
          .slice(1)
          .map((cell) => cell.textContent)
        const counted = skillNames().map((name) => {
          const skill = skills.find((one) => wording(one.name) === name)?.id ?? ''
          const count = role?.responsibilities.filter((line) => line.skills.includes(skill)).length ?? 0
          return count === 0 ? '' : String(count)
        })
        expect(shown).toEqual(counted)
      }
    },
  )

  it('[MATRIX1] names a number whole, in both languages', async () => {
    const { explorer } = await openMatrix()
    expect(number('SEO Specialist, Search marketing: 4 responsibilities')).toHaveTextContent('4')
    expect(number('SEO Specialist, Metrics: 1 responsibility')).toHaveTextContent('1')
    expect(within(table()).getByRole('columnheader', { name: 'Metrics 11 roles' })).toBeVisible()
    expect(
      within(table()).getAllByRole('rowheader', { name: 'Digital marketing Growth roles' }),
    ).toHaveLength(1)
    explorer.getState().chooseLanguage('zh-CN')
    await waitFor(() => expect(number('搜索引擎优化（SEO）专员，搜索营销：4 项职责')).toHaveTextContent('4'))
  })

  it('[MATRIX2] orders its columns by roles or by name, and counts the roles shown', async () => {
    const { explorer } = await openMatrix()
    expect(skillNames().slice(0, 3)).toEqual(['Metrics', 'Campaigns', 'Analysis'])
    await userEvent.click(screen.getByRole('radio', { name: 'By name' }))
    expect(skillNames().slice(0, 3)).toEqual(['Analysis', 'Campaigns', 'Content'])
    explorer.getState().chooseLanguage('zh-CN')
    await waitFor(() => expect(skillNames().slice(0, 2)).toEqual(['测试与实验', '策略与目标']))
    explorer.getState().chooseLanguage('en')
    explorer.getState().filterByField('ecommerce')
    await waitFor(() =>
      expect(within(table()).getByRole('columnheader', { name: 'Metrics 2 roles' })).toBeVisible(),
    )
    expect(skillNames()).not.toContain('Email')
    expect(
      within(screen.getByRole('list', { name: 'Skills that no role shown here has:' })).getByText('Email'),
    ).toBeVisible()
  })

  it('[MATRIX8] says what of it is editorial', async () => {
    await openMatrix()
    expect(screen.getByText('Skill tags are editorial')).toBeVisible()
    expect(screen.getByText('The fields of 4 roles are editorial too')).toBeVisible()
  })
})

describe('pressing in the matrix', () => {
  it('[MATRIX3] opens the responsibilities that a number counts, and marks them', async () => {
    const { explorer } = await openMatrix()
    await userEvent.click(number('SEM Specialist, Metrics: 2 responsibilities'))
    const panel = within(screen.getByRole('region', { name: 'SEM Specialist' }))
    expect(panel.getByText('2 of 4 responsibilities are tagged “Metrics”')).toBeVisible()
    const lines = within(panel.getByRole('list', { name: 'Responsibilities' })).getAllByText('Marked:')
    const marked = lines.map((words) => words.closest('ol > li')?.textContent)
    const counted = defaultGraph.roles
      .get('sem-specialist')
      ?.responsibilities.filter(({ skills }) => skills.includes('metrics'))
    expect(marked).toHaveLength(2)
    for (const { text } of counted ?? []) expect(marked.join()).toContain(wordingOf(text, 'en', []).value)
    expect(number('SEM Specialist, Metrics: 2 responsibilities')).toHaveAttribute('aria-current', 'true')
    await userEvent.click(panel.getByRole('button', { name: 'Clear the mark' }))
    expect(panel.queryByText('Marked:')).toBeNull()
    expect(document.activeElement).toHaveTextContent('Responsibilities')
    expect(explorer.getState().panel).toEqual({ kind: 'role', role: 'sem-specialist' })
    await userEvent.click(number('SEO Specialist, Search marketing: 4 responsibilities'))
    expect(screen.getByText('All 4 responsibilities are tagged “Search marketing”')).toBeVisible()
  })

  it('[MATRIX4] opens a role, or fills the side that a comparison lacks', async () => {
    const { explorer } = await openMatrix()
    await userEvent.click(number('SEO Specialist'))
    expect(screen.getByRole('region', { name: 'SEO Specialist' })).toBeVisible()
    expect(number('SEO Specialist')).toHaveAttribute('aria-pressed', 'true')
    explorer.getState().startComparison('email-marketing-specialist')
    explorer.getState().compareAs('second', null)
    await waitFor(() => number('Email Marketing Specialist (first in the comparison)'))
    await userEvent.click(number('Account Manager'))
    expect(number('Account Manager (second in the comparison)')).toHaveAttribute('aria-pressed', 'true')
    expect(explorer.getState().panel).toMatchObject({
      first: 'email-marketing-specialist',
      second: 'account-manager',
    })
  })

  it('[MATRIX10] compares a role from its row with the role that is open, named in both languages', async () => {
    const { explorer } = await openMatrix({ language: 'zh-CN' })
    explorer.getState().selectRole('seo-specialist')
    await userEvent.click(number('对比：客户经理'))
    const pair = { kind: 'compare', first: 'seo-specialist', second: 'account-manager' }
    expect(explorer.getState().panel).toEqual(pair)
    explorer.getState().chooseLanguage('en')
    await userEvent.click(await within(table()).findByRole('button', { name: 'Compare: SEM Specialist' }))
    expect(explorer.getState().panel).toEqual({ ...pair, third: 'sem-specialist' })
  })

  it('[MATRIX10] has nothing to compare a lone role with', async () => {
    await openMatrix({ graph: aGraph({ a: { does: ['p'] } }) })
    expect(number('Title of a, Skill p: 1 responsibility')).toBeVisible()
    expect(within(table()).queryByRole('button', { name: /^Compare/ })).toBeNull()
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(2)
  })

  it('[MATRIX9] renders only the rows whose status changes', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `lone-${i}`)
    const graph = aGraph({
      ...Object.fromEntries(['a', 'b', ...many].map((id) => [id, { does: ['p', 'q'] }])),
    })
    const { explorer } = await openMatrix({ graph })
    const show = (role: string, skill: string) =>
      rolesRenderedBy('MatrixRow', () => act(async () => explorer.getState().showSkill(role, skill)))
    expect(new Set(await show('a', 'p'))).toEqual(new Set(['a']))
    expect(new Set(await show('a', 'q'))).toEqual(new Set(['a']))
    expect(new Set(await show('b', 'q'))).toEqual(new Set(['a', 'b']))
  })
})

describe('the keys of the matrix', () => {
  it('[MATRIX5] make it one stop of Tab, walked by arrows, that leads into the panel and back to the very number', async () => {
    await openMatrix()
    expect(table().querySelectorAll(':is(a, button):not([tabindex="-1"])')).toHaveLength(1)
    number('Digital Marketing Coordinator').focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}')
    expect(focusedName()).toBe('SEO Specialist, Metrics: 1 responsibility')
    await userEvent.keyboard('{End}{ArrowDown}')
    expect(focusedName()).toBe('Social Media Specialist, Strategy & goals: 1 responsibility')
    expect(table().querySelectorAll(':is(a, button):not([tabindex="-1"])')).toHaveLength(1)
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect(document.activeElement).toHaveTextContent(
        '1 of 4 responsibilities is tagged “Strategy & goals”',
      ),
    )
    await userEvent.keyboard('{Escape}')
    expect(focusedName()).toBe('Social Media Specialist, Strategy & goals: 1 responsibility')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Social Media Specialist' })).toBeNull()
    expect(focusedName()).toBe('Social Media Specialist, Strategy & goals: 1 responsibility')
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    expect(focusedName()).toBe('Digital Marketing Coordinator')
    await userEvent.keyboard('{Control>}{End}{/Control}{Home}')
    expect(focusedName()).toBe('E-commerce Product Manager')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })))
  })

  it('[MATRIX10] take a row into the comparison, from its button and by c, and stay while one is to be picked', async () => {
    await page.viewport(1600, 900)
    const { explorer } = await openMatrix()
    number('Digital Marketing Coordinator').focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
    expect(focusedName()).toBe('Compare: SEO Specialist')
    expect(table().querySelectorAll(':is(a, button):not([tabindex="-1"])')).toHaveLength(1)
    await userEvent.keyboard('{Enter}')
    const pair = { kind: 'compare', first: 'seo-specialist', second: 'digital-marketing-manager' }
    expect(explorer.getState().panel).toEqual({ ...pair, second: null })
    number('Digital Marketing Manager').focus()
    await userEvent.keyboard('c')
    expect(explorer.getState().panel).toEqual(pair)
    await waitFor(() => expect(focusedName()).toBe('Compare'))
    number('Account Manager').focus()
    await userEvent.keyboard('c')
    expect(explorer.getState().panel).toEqual({ ...pair, third: 'account-manager' })
    await waitFor(() => expect(focusedName()).toBe('Compare'))
    explorer.getState().compareAs('third', null)
    await waitFor(() => expect(number('Account Manager')).toHaveAttribute('aria-pressed', 'false'))
    number('Compare: Email Marketing Specialist').focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => number('Email Marketing Specialist (third in the comparison)'))
    expect(explorer.getState().panel).toEqual({ ...pair, third: 'email-marketing-specialist' })
  })

  it('[MATRIX3] lead back to the number when its panel is closed', async () => {
    await openMatrix()
    await userEvent.click(number('SEO Specialist, Search marketing: 4 responsibilities'))
    const close = screen.getByRole('button', { name: 'Close' })
    close.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(focusedName()).toBe('SEO Specialist, Search marketing: 4 responsibilities'))
  })
})

describe('what is empty in the matrix', () => {
  it('[MATRIX7] is said of a graph without skills, whose roles can still be opened', async () => {
    await openMatrix({ graph: aGraph('a>b') })
    expect(screen.getByText(/^The matrix is empty because this map lists no skills\./)).toBeVisible()
    await userEvent.click(number('Title of b'))
    expect(screen.getByRole('region', { name: 'Title of b' })).toBeVisible()
  })

  it('[MATRIX7] is said of a field without roles, and of one whose responsibilities have no skills', async () => {
    const graph = aGraph({ a: { does: ['p'] }, b: { field: 'field-2', does: [''] } })
    const lone = new Map([...graph.fields, ['field-3', { id: 'field-3', name: 'Field field-3' }]])
    const { explorer } = await openMatrix({ graph: { ...graph, fields: lone } })
    explorer.getState().filterByField('field-2')
    expect(await screen.findByText(/no responsibility shown here is tagged with a skill/)).toBeVisible()
    explorer.getState().filterByField('field-3')
    expect(await screen.findByText('No role on this map belongs to Field field-3.')).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('[MATRIX7] is said of a role without responsibilities, and of one without skills', async () => {
    await openMatrix({ graph: aGraph({ a: { does: ['p'] }, b: { does: [] }, c: { does: [''] } }) })
    const row = (name: string) => within(table()).getByRole('row', { name: new RegExp(name) })
    expect(row('Title of b')).toHaveTextContent('No responsibilities listed')
    expect(row('Title of c')).toHaveTextContent('No skills tagged')
    expect(row('Title of a')).not.toHaveTextContent('No ')
  })
})
