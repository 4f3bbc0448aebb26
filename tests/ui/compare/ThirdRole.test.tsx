import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { wordingOf } from '../../../src/graph/text'
import { aGraph } from '../../graph/builders'
import { oddGraphs } from '../../graph/oddGraphs'
import { openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const region = (name: string) => screen.findByRole('region', { name })
const THREE = ['seo-specialist', 'digital-marketing-manager', 'account-manager'] as const
const [SEO, MANAGER, ACCOUNT] = THREE

/** The explorer with three roles beside each other. */
async function compareThree(
  [first, second, third]: readonly [string, string, string] = THREE,
  options: Parameters<typeof openExplorer>[0] = {},
) {
  const opened = await openExplorer(options)
  opened.explorer.getState().startComparison(first, second)
  opened.explorer.getState().compareAs('third', third)
  return opened
}
const linesOf = (column: HTMLElement, name: string) => [
  ...within(column).getByRole('list', { name }).children,
]
const boxOf = (element: Element) => element.getBoundingClientRect()

describe('a comparison of three roles', () => {
  it('[COMPARE11] has the first beside each of the others, every line that the two of them have alone', async () => {
    const { explorer } = await openExplorer()
    const alone = async (second: string) => {
      explorer.getState().startComparison(SEO, second)
      const compare = await region('Compare')
      await waitFor(() =>
        expect(within(compare).getByRole('combobox', { name: 'Second role' })).toHaveValue(second),
      )
      const texts = ['Covered', 'Partly covered', 'New', 'Not mentioned there'].map((name) =>
        linesOf(compare, name).map((line) => line.textContent),
      )
      expect(within(compare).getByRole('heading', { name: /^New/ }).tagName).toBe('H3')
      return texts
    }
    const expected = [await alone(MANAGER), await alone(ACCOUNT)]
    explorer.getState().startComparison(SEO, MANAGER)
    explorer.getState().compareAs('third', ACCOUNT)
    const columns = await Promise.all(
      ['SEO Specialist → Digital Marketing Manager', 'SEO Specialist → Account Manager'].map(region),
    )
    for (const [index, column] of columns.entries()) {
      const texts = ['Covered', 'Partly covered', 'New', 'Not mentioned there'].map((name) =>
        linesOf(column, name).map((line) => line.textContent),
      )
      expect(texts).toEqual(expected[index])
      expect(within(column).getByRole('heading', { name: /^New/ }).tagName).toBe('H4')
    }
    expect(expected[0]).not.toEqual(expected[1])
  })

  it('[COMPARE11] is begun from a button that hands the focus to its picker, and ended from one that hands it back', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().startComparison(SEO, MANAGER)
    const compare = within(await region('Compare'))
    expect(compare.queryByRole('combobox', { name: 'Third role' })).toBeNull()
    await userEvent.click(compare.getByRole('button', { name: 'Add a third role' }))
    const third = await compare.findByRole('combobox', { name: 'Third role' })
    await waitFor(() => expect(third).toHaveFocus())
    expect(compare.getByText(/^Choose the third role here/)).toBeVisible()
    expect(compare.getByRole('list', { name: 'New' })).toBeVisible()
    await userEvent.selectOptions(third, 'Account Manager')
    await region('SEO Specialist → Account Manager')
    expect(explorer.getState().panel).toEqual({
      kind: 'compare',
      first: SEO,
      second: MANAGER,
      third: ACCOUNT,
    })
    await userEvent.click(compare.getByRole('button', { name: 'Remove the third role' }))
    expect(explorer.getState().panel).toEqual({ kind: 'compare', first: SEO, second: MANAGER })
    await waitFor(() => expect(compare.getByRole('button', { name: 'Add a third role' })).toHaveFocus())
    expect(screen.queryByRole('region', { name: /→/ })).toBeNull()
  })

  it('[COMPARE11] [COMPARE6] picks the third on the map, and marks it C', async () => {
    await page.viewport(1600, 900)
    const { explorer } = await openExplorer()
    explorer.getState().startComparison(SEO, MANAGER)
    const compare = within(await region('Compare'))
    await userEvent.click(compare.getByRole('button', { name: 'Add a third role' }))
    await userEvent.click(screen.getByRole('button', { name: /^Account Manager \(/ }))
    const card = await screen.findByRole('button', {
      name: /^Account Manager \(.*third in the comparison\)/,
    })
    expect(card).toHaveTextContent(/C$/)
    expect(card).toHaveAttribute('aria-pressed', 'true')
    expect(compare.getByRole('combobox', { name: 'Third role' })).toHaveDisplayValue('Account Manager')
  })

  it.each(['outline', 'matrix'] as const)('[COMPARE11] marks all three in the %s', async (view) => {
    await page.viewport(1600, 900)
    await compareThree(THREE, { view, language: 'zh-CN' })
    for (const [title, side] of [
      ['搜索引擎优化', '一'],
      ['数字营销经理', '二'],
      ['客户经理', '三'],
    ])
      expect(
        await screen.findByRole('button', { name: new RegExp(`^${title}.*（对比中的第${side}个岗位）`) }),
      ).toHaveAttribute('aria-pressed', 'true')
  })

  it('[COMPARE4] [COMPARE7] swaps where a role is chosen that stands on another side, and by Swap', async () => {
    const { explorer } = await compareThree()
    const compare = within(await region('Compare'))
    const sides = () =>
      ['First role', 'Second role', 'Third role'].map(
        (name) => compare.getByRole<HTMLSelectElement>('combobox', { name }).value,
      )
    await userEvent.selectOptions(compare.getByRole('combobox', { name: 'Third role' }), 'SEO Specialist')
    await waitFor(() => expect(sides()).toEqual([ACCOUNT, MANAGER, SEO]))
    await region('Account Manager → SEO Specialist')
    await userEvent.click(compare.getByRole('button', { name: 'Swap' }))
    await waitFor(() => expect(sides()).toEqual([MANAGER, ACCOUNT, SEO]))
    await region('Digital Marketing Manager → Account Manager')
    await userEvent.click(compare.getByRole('checkbox', { name: 'Differences only' }))
    expect(compare.queryByRole('list', { name: 'Covered' })).toBeNull()
    expect(compare.getAllByRole('list', { name: 'New' })).toHaveLength(2)
    expect(explorer.getState().panel).toMatchObject({ third: SEO })
  })

  it('[COMPARE11] [BOTH1] says why for each pair that has a transition, and shows all in both languages', async () => {
    const { explorer } = await compareThree(['social-media-specialist', 'social-media-strategist', MANAGER])
    const compare = within(await region('Compare'))
    await userEvent.click(compare.getByRole('checkbox', { name: 'Both languages' }))
    const columns = compare.getAllByRole('region')
    for (const column of columns)
      expect(column.querySelectorAll('.line :lang(zh-CN)').length).toBeGreaterThan(2)
    const why = within(columns[1] ?? document.body).getByRole('button', {
      name: 'Why: Social Media Specialist → Digital Marketing Manager',
    })
    expect(within(columns[0] ?? document.body).queryByRole('button', { name: why.textContent })).toBeNull()
    await userEvent.click(why)
    expect(explorer.getState().panel).toEqual({
      kind: 'transition',
      from: 'social-media-specialist',
      to: MANAGER,
    })
  })

  it('[COMPARE11] says once what the first role does', async () => {
    await compareThree()
    const compare = within(await region('Compare'))
    const fold = compare.getByText('Responsibilities', { exact: false, selector: 'summary' })
    expect(fold).toHaveTextContent('SEO Specialist · Responsibilities 4')
    await userEvent.click(fold)
    const does = compare.getByRole('list', { name: 'Responsibilities' })
    expect(does.children).toHaveLength(4)
  })

  it('[COMPARE11] needs three roles to choose from', async () => {
    const { explorer } = await openExplorer({ graph: aGraph('a>b') })
    explorer.getState().startComparison('a', 'b')
    const compare = within(await region('Compare'))
    expect(compare.getByText(/^There is nothing to compare/)).toBeVisible()
    expect(compare.queryByRole('button', { name: 'Add a third role' })).toBeNull()
  })

  it('[COMPARE11] shows the pair that is whole while another side is open', async () => {
    const { explorer } = await compareThree()
    explorer.getState().compareAs('second', null)
    const column = await region('SEO Specialist → Account Manager')
    expect(within(column).getByRole('list', { name: 'New' })).toBeInTheDocument()
    expect(screen.getAllByRole('region', { name: /→/ })).toHaveLength(1)
    explorer.getState().compareAs('first', null)
    await waitFor(() => expect(screen.queryByRole('region', { name: /→/ })).toBeNull())
    expect(screen.getByText(/^Choose two roles here/)).toBeVisible()
  })
})

describe('the room of a comparison of three', () => {
  it('[COMPARE12] stands beside the map where both have room, in its place where not, its columns level', async () => {
    await page.viewport(1440, 900)
    await compareThree()
    const columns = await Promise.all(
      [/→ Digital/, /→ Account/].map((name) => screen.findByRole('region', { name })),
    )
    const [left, right] = columns.map(boxOf)
    expect(left?.top).toBe(right?.top)
    expect(right?.left).toBeGreaterThanOrEqual(left?.right ?? Number.POSITIVE_INFINITY)
    const tops = columns.map((column) =>
      ['Covered', 'Partly covered', 'New', 'Not mentioned there'].map(
        (name) => boxOf(within(column).getByRole('heading', { name: new RegExp(`^${name}`) })).top,
      ),
    )
    expect(tops[0]).toEqual(tops[1])
    expect(screen.getByRole('region', { name: 'Career map' }).clientWidth).toBeGreaterThanOrEqual(600)
    await page.viewport(1300, 900)
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Career map' })).toBeNull())
    expect(boxOf(document.querySelector('.panel-frame') ?? document.body).width).toBe(1300)
  })

  it.each([
    ['en', 390, 844],
    ['zh-CN', 320, 256],
  ])('[COMPARE12] stands one above the other in %s at %d × %d', async (language, width, height) => {
    await page.viewport(width, height)
    await compareThree(THREE, { language })
    const [first, second] = await screen.findAllByRole('region', { name: /.→./ })
    if (!first || !second) throw new Error('There are no two columns')
    expect(boxOf(second).top).toBeGreaterThanOrEqual(boxOf(first).bottom)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    const frame = document.querySelector('.panel-frame')
    expect(frame?.scrollWidth).toBe(frame?.clientWidth)
  })

  it.each(Object.entries(oddGraphs).filter(([, { roles }]) => roles.length > 2))(
    '[COMPARE12] holds every text of a graph with %s',
    async (_, data) => {
      await page.viewport(1024, 768)
      const graph = createRoleGraph(data)
      const [first, second, third] = [...graph.roles.values()]
      if (!first || !second || !third) throw new Error('There are no three roles')
      await compareThree([first.id, second.id, third.id], { graph })
      await waitFor(() => expect(document.querySelectorAll('.column')).toHaveLength(2))
      const frame = document.querySelector('.panel-frame')
      expect(frame?.scrollWidth).toBe(frame?.clientWidth)
      for (const { text } of third.responsibilities)
        expect(frame).toHaveTextContent(
          wordingOf(text, 'en', graph.languages).value.replace(/\s+/g, ' ').trim(),
        )
    },
  )
})
