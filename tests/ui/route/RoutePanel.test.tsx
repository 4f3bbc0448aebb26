import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RoleGraph } from '../../../src/graph/roleGraph'
import type { View } from '../../../src/state/explorerState'
import { aGraph, aLadder } from '../../graph/builders'
import { openExplorer } from '../openExplorer'
import { rolesRenderedBy } from '../renderCounts'

const [associate, coordinator, account, manager] = [
  'marketing-associate',
  'digital-marketing-coordinator',
  'account-manager',
  'digital-marketing-manager',
]

interface Opened {
  readonly graph?: RoleGraph
  readonly language?: string
  readonly view?: View
}

async function plan(from: string | null, to: string | null, options: Opened = {}) {
  const opened = await openExplorer(options)
  act(() => opened.explorer.getState().planRoute(from, to))
  const region = within(
    await screen.findByRole('region', { name: options.language === 'zh-CN' ? '路径' : 'Route' }),
  )
  return { ...opened, region }
}

const itemsOf = (list: HTMLElement) => [...list.children].filter((item) => item instanceof HTMLElement)

const litCurves = () => document.querySelectorAll('.transition[data-status="lit"]')

describe('the route panel', () => {
  it('[ROUTE2] lists every route with its steps: kind, basis, reason and what is new', async () => {
    const { region } = await plan(associate, manager)
    const routes = itemsOf(region.getByRole('list', { name: 'Routes' }))
    expect(routes.map((route) => route.querySelector('h4')?.textContent)).toEqual([
      'Marketing Associate → Digital Marketing Manager',
      'Marketing Associate → Account Manager → Digital Marketing Manager',
      'Marketing Associate → Digital Marketing Coordinator → Digital Marketing Manager',
      'Marketing Associate → Digital Marketing Coordinator → Account Manager → Digital Marketing Manager',
    ])
    expect(region.getByText('All routes of up to 8 steps on this map, shortest first.')).toBeVisible()
    const third = within(routes[2] ?? document.body)
    expect(third.getByText('2 steps')).toBeVisible()
    const [lateral, promotion] = itemsOf(third.getByRole('list', { name: 'Steps' }))
    expect(lateral).toHaveTextContent(
      /^Marketing Associate → Digital Marketing CoordinatorLateral moveeditorialBoth work on campaigns, audiences and metrics:/,
    )
    expect(lateral).toHaveTextContent(/4 Covered.*0 Partly.*0 New/)
    expect(promotion).toHaveTextContent(/PromotioneditorialBoth /)
    const added = within(promotion ?? document.body)
    expect(added.getByText(/A\/B/, { selector: 'ul *' })).not.toBeVisible()
    await userEvent.click(added.getByText(/new responsibilit/))
    expect(added.getByText(/A\/B/, { selector: 'ul *' })).toBeVisible()
    expect(document.body).not.toHaveTextContent(/\d\s*%/)
  })

  it('[LADDER5] lists on a ladder what changes with each step, with both wordings', async () => {
    const { region } = await plan('rung-1', 'rung-3', { graph: aLadder(3) })
    const [first] = itemsOf(region.getByRole('list', { name: 'Steps' }))
    const step = within(first ?? document.body)
    expect(first).toHaveTextContent(/0 Covered4 Same area, higher level0 New/)
    await userEvent.click(step.getByText('4 responsibilities in the same area, in other words'))
    expect(step.getByText('rung-1 responsibility 1')).toBeVisible()
    expect(first).toHaveTextContent(/rung-1 responsibility 1 → rung-2 responsibility 1/)
    expect(step.queryByText(/new responsibilit/)).toBeNull()
  })

  it('[ROUTE6] lights the first route on the map, then the one that is chosen, with the counts of each step', async () => {
    const { region, explorer } = await plan(associate, manager)
    expect(litCurves()).toHaveLength(1)
    const shown = region.getAllByRole('button', { name: 'Show on the map' })
    expect(shown.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
      'false',
      'false',
    ])
    await userEvent.click(shown[3] ?? document.body)
    expect(shown[3]).toHaveAttribute('aria-pressed', 'true')
    expect(shown[3]).toHaveFocus()
    await waitFor(() => expect(litCurves()).toHaveLength(3))
    const map = within(screen.getByRole('region', { name: 'Career map' }))
    expect(map.getByRole('button', { name: /^Account Manager \(.*, stop 3 on the route\)/ })).toBeVisible()
    expect(map.getByRole('img', { name: /^Account Manager → Digital Marketing Manager: / })).toBeVisible()
    expect(document.querySelectorAll('.role-card[data-status="faded"]')).toHaveLength(8)
    // Hidden by the legend, the route is drawn all the same.
    act(() => explorer.getState().showTransitions('editorial', false))
    expect(litCurves()).toHaveLength(3)
  })

  it('[ROUTE7] leads on to the reason of a step, to its readiness sheet, and to the comparison', async () => {
    const { region, explorer } = await plan(associate, manager)
    const again = () => act(() => explorer.getState().planRoute(associate, manager))
    await userEvent.click(
      region.getAllByRole('button', { name: /^Why: Account Manager → / })[0] ?? document.body,
    )
    expect(explorer.getState().panel).toEqual({ kind: 'transition', from: account, to: manager })
    again()
    const panel = within(await screen.findByRole('region', { name: 'Route' }))
    await userEvent.click(panel.getAllByRole('button', { name: 'Am I ready?' })[1] ?? document.body)
    expect(explorer.getState().panel).toEqual({ kind: 'ready', from: associate, to: account })
    again()
    await userEvent.click(
      within(await screen.findByRole('region', { name: 'Route' })).getByRole('button', { name: 'Compare' }),
    )
    expect(explorer.getState().panel).toEqual({ kind: 'compare', first: associate, second: manager })
  })

  it('[ROUTE3] lists 10 of many routes, then all, and says what is left out', async () => {
    const fan = Array.from({ length: 101 }, (_, i) => [`a>m${i}`, `m${i}>z`]).flat()
    const { region } = await plan('a', 'z', { graph: aGraph(...fan) })
    const list = region.getByRole('list', { name: 'Routes' })
    expect(itemsOf(list)).toHaveLength(10)
    expect(
      region.getByText(/There are more than these 100\. Every route of up to 1 step is listed/),
    ).toBeVisible()
    region.getByRole('button', { name: 'Show all 100 routes' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(itemsOf(list)).toHaveLength(100)
    expect(itemsOf(list)[10]).toHaveFocus()
    // A hundred roads lead here: some at once, the rest unfolded.
    expect(itemsOf(region.getAllByRole('list', { name: /^Who can reach/ })[0] ?? list)).toHaveLength(12)
    await userEvent.click(region.getByText('90 more roles'))
    expect(itemsOf(region.getAllByRole('list', { name: /^Who can reach/ })[1] ?? list)).toHaveLength(90)
  })

  it('[ROUTE5] lists who can reach the goal by the number of steps; pressing one plans from there', async () => {
    const { region, explorer } = await plan(null, 'c', { graph: aGraph('a>b>c', 'x=b', 'lone') })
    const list = region.getByRole('list', { name: /^Who can reach Title of c/ })
    expect(itemsOf(list).map((item) => item.textContent)).toEqual([
      'Title of b1 step',
      'Title of a2 steps',
      'Title of x2 steps',
    ])
    await userEvent.click(within(list).getByRole('button', { name: 'Title of x' }))
    expect(explorer.getState().panel).toEqual({ kind: 'route', from: 'x', to: 'c' })
    expect(within(list).getByRole('button', { name: 'Title of x' })).toHaveAttribute('aria-current', 'true')
    expect(itemsOf(region.getByRole('list', { name: 'Routes' }))).toHaveLength(1)
  })
})

describe('where there is no route', () => {
  it('[ROUTE4] says so, and names the nearest role that both lead to with the two ways', async () => {
    const { region, explorer } = await plan('seo-specialist', coordinator)
    expect(screen.getByRole('region', { name: 'Route' })).toHaveTextContent(
      /no route from SEO Specialist to Digital Marketing Coordinator\. That says nothing about what is possible\./,
    )
    expect(screen.getByRole('region', { name: 'Route' })).toHaveTextContent(
      'The nearest role that both lead to is Digital Marketing Manager.',
    )
    expect(litCurves()).toHaveLength(0)
    const ways = region.getByRole('list', { name: 'Where both lead' })
    expect(itemsOf(ways)).toHaveLength(2)
    await userEvent.click(
      within(ways).getByRole('button', {
        name: 'Digital Marketing Coordinator → Digital Marketing Manager',
      }),
    )
    expect(explorer.getState().panel).toEqual({ kind: 'route', from: coordinator, to: manager })
  })

  it('[ROUTE4] says that there is one the other way, and turns round', async () => {
    const { region, explorer } = await plan(manager, 'seo-specialist')
    expect(region.getByText(/Nor does it show a role that both lead to/)).toBeVisible()
    await userEvent.click(region.getByRole('button', { name: 'Reverse direction' }))
    expect(explorer.getState().panel).toEqual({ kind: 'route', from: 'seo-specialist', to: manager })
    expect(await region.findByRole('list', { name: 'Routes' })).toBeVisible()
  })

  it('[ROUTE4] names the length of one that is too long to list', async () => {
    const { region } = await plan('a', 'j', { graph: aGraph('a>b>c>d>e>f>g>h>i>j') })
    expect(region.getByText(/has 8 steps or fewer: the shortest on this map takes 9\./)).toBeVisible()
    expect(litCurves()).toHaveLength(0)
  })

  it('[ROUTE5] says that nobody can reach a role that nothing leads to', async () => {
    const { region } = await plan('a', 'lone', { graph: aGraph('a>b', 'lone') })
    expect(region.getByText('This map shows no role that leads here.')).toBeVisible()
  })
})

describe('planning a route', () => {
  it('[ROUTE1] asks for both ends, and takes them from the pickers and from the map', async () => {
    const { region, explorer } = await plan(null, null)
    expect(region.getByText(/^Choose where you start and where you want to go/)).toBeVisible()
    await userEvent.selectOptions(region.getByRole('combobox', { name: 'To' }), 'Account Manager')
    expect(await region.findByText(/^Which role are you in now\? Choose it as the start/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /^Marketing Associate \(/ }))
    await waitFor(() =>
      expect(region.getByRole('combobox', { name: 'From' })).toHaveDisplayValue('Marketing Associate'),
    )
    expect(explorer.getState().panel).toEqual({ kind: 'route', from: associate, to: account })
    await userEvent.click(region.getByRole('button', { name: 'Swap' }))
    expect(explorer.getState().panel).toEqual({ kind: 'route', from: account, to: associate })
  })

  it('[MAP6] renders only the cards whose status changes when another route is lit', async () => {
    const { explorer } = await plan('a', 'd', { graph: aGraph('a>b>d', 'a>c>d', 'x>y', 'lone') })
    const shown = await rolesRenderedBy('RoleCard', () =>
      act(async () => explorer.getState().showRoute('a~c~d')),
    )
    expect(shown.toSorted()).toEqual(['b', 'c'])
  })
})

describe('the outline of a route', () => {
  it('[ROUTE8] tells the route that is lit in sentences, and marks its roles', async () => {
    const { explorer } = await plan(associate, manager, { view: 'outline' })
    const outline = within(screen.getByRole('region', { name: 'List' }))
    expect(
      outline.getByRole('heading', {
        name: 'From Marketing Associate to Digital Marketing Manager in 1 step',
      }),
    ).toBeVisible()
    act(() => explorer.getState().showRoute([associate, coordinator, manager].join('~')))
    const heading = outline.getByRole('heading', { name: /^From Marketing Associate to .* in 2 steps$/ })
    const [first, second] = itemsOf(within(heading.parentElement ?? document.body).getByRole('list'))
    expect(first).toHaveTextContent(
      /^From Marketing Associate to Digital Marketing Coordinator, a lateral move \(editorial\): Both work on campaigns/,
    )
    expect(second).toHaveTextContent(
      /^From Digital Marketing Coordinator to Digital Marketing Manager, a promotion \(editorial\): Both /,
    )
    expect(
      outline.getByRole('button', { name: /^Digital Marketing Coordinator \(stop 2 on the route\)/ }),
    ).toBeVisible()
    const panel = within(screen.getByRole('region', { name: 'Route' }))
    await userEvent.click(panel.getAllByRole('button', { name: 'Show in the list' })[0] ?? document.body)
    expect(outline.getByRole('heading', { name: /in 1 step$/ })).toBeVisible()
  })

  it('[ROUTE8] speaks Chinese as the panel does', async () => {
    const { region } = await plan(associate, manager, { view: 'outline', language: 'zh-CN' })
    const outline = within(screen.getByRole('region', { name: '列表' }))
    const heading = outline.getByRole('heading', { name: '从市场营销助理到数字营销经理，共 1 步' })
    expect(heading.parentElement).toHaveTextContent(
      /从市场营销助理晋升为数字营销经理（编者推断）：两个岗位都要汇报指标/,
    )
    expect(region.getByRole('combobox', { name: '起点' })).toHaveDisplayValue('市场营销助理')
    expect(region.getByRole('combobox', { name: '终点' })).toHaveDisplayValue('数字营销经理')
    expect(itemsOf(region.getByRole('list', { name: '可行路径' }))).toHaveLength(4)
    expect(region.getByRole('heading', { name: /^哪些岗位可以走到数字营销经理/ })).toBeVisible()
  })

  it('[ROUTE8] says it too when there is none, and nothing of a route whose end is open', async () => {
    const graph = aGraph('a>b', 'lone', {
      a: { title: { 'zh-CN': '<b>甲</b>' } },
      b: { title: { 'zh-CN': '乙' } },
    })
    const { explorer } = await plan('b', 'a', {
      view: 'outline',
      graph: { ...graph, languages: ['zh-CN', 'en'] },
    })
    const outline = within(screen.getByRole('region', { name: 'List' }))
    const heading = outline.getByRole('heading', { name: /^This map shows no route from 乙 to <b>甲<\/b>\./ })
    expect(within(heading).getByText('乙')).toHaveAttribute('lang', 'zh-CN')
    act(() => explorer.getState().routeAs('to', null))
    expect(outline.queryByRole('heading', { name: /^This map shows no route/ })).toBeNull()
  })

  it('[ROUTE6] from the matrix goes to the map to show one', async () => {
    const { region, explorer } = await plan(associate, manager, { view: 'matrix' })
    const buttons = region.getAllByRole('button', { name: 'Show on the map' })
    expect(buttons[0]).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(buttons[1] ?? document.body)
    expect(explorer.getState().view).toBe('map')
    await waitFor(() => expect(litCurves()).toHaveLength(2))
  })
})
