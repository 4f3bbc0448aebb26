import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { wordingOf } from '../../src/graph/text'
import { atRest } from '../atRest'
import { aGraph } from '../graph/builders'
import { oddGraphs } from '../graph/oddGraphs'
import { openExplorer } from './openExplorer'

const card = (id: string) => document.querySelector<HTMLElement>(`.role-card[data-role="${CSS.escape(id)}"]`)

/** What sticks out sideways of the part of the page that it belongs to. */
const sticksOut = () =>
  [...document.querySelectorAll('.panel-frame, .header, .map-foot')].flatMap((part) => {
    const { left, right } = part.getBoundingClientRect()
    return [...part.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect()
      const isSeen = box.width > 1 && element.closest('.unseen') === null
      return isSeen && (box.left < left - 1 || box.right > right + 1)
    })
  })

describe.each(Object.entries(oddGraphs))('a graph with %s', (_, data) => {
  it.each(['en', 'zh-CN'])('is drawn whole, and every panel of it holds, in %s', async (language) => {
    const graph = createRoleGraph(data)
    const { explorer } = await openExplorer({ graph, language })
    explorer.getState().readBothLanguages(true)
    const titleOf = (id: string) => {
      const role = graph.roles.get(id)
      return role ? wordingOf(role.title, language, graph.languages) : { value: '', language: '' }
    }
    // One that cannot be read whole opens at its beginning.
    await userEvent.click(screen.getByRole('button', { name: language === 'en' ? 'Fit' : '适应窗口' }))
    await atRest()
    const canvas = document.querySelector('.canvas')?.getBoundingClientRect()
    for (const id of graph.roles.keys()) {
      const box = card(id)?.getBoundingClientRect()
      if (!box || !canvas) throw new Error(`${id} is not drawn`)
      expect(box.left >= canvas.left && box.right <= canvas.right + 1).toBe(true)
      expect(box.top >= canvas.top && box.bottom <= canvas.bottom + 1).toBe(true)
      expect(card(id)).toHaveTextContent(titleOf(id).value.slice(0, 40))
    }
    await waitFor(() =>
      expect(document.querySelectorAll('.canvas .transition-line')).toHaveLength(graph.transitions.length),
    )
    for (const id of [...graph.roles.keys()].slice(0, 4)) {
      explorer.getState().selectRole(id)
      await waitFor(() => expect(card(id)).toHaveAttribute('data-status', 'selected'))
      const title = titleOf(id)
      // What is lit comes first.
      await waitFor(() => {
        const heading = screen.getByRole('heading', { level: 2 })
        expect(heading).toHaveTextContent(title.value)
        expect(heading.querySelector('[lang]')?.getAttribute('lang') ?? language).toBe(title.language)
      })
      expect(sticksOut()).toEqual([])
    }
    for (const { from, to } of graph.transitions.slice(0, 4)) {
      explorer.getState().showTransition(from, to)
      await waitFor(() => expect(card(to)).toHaveAttribute('data-status', 'end'))
      await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('→'))
      expect(sticksOut()).toEqual([])
      explorer.getState().startComparison(from, to)
      await waitFor(() => expect(card(to)).toHaveAttribute('data-status', 'second'))
      await screen.findByRole('region', { name: language === 'en' ? 'Compare' : '对比' })
      expect(sticksOut()).toEqual([])
    }
  })
})

describe('what an odd graph cannot show', () => {
  const open = (name: keyof typeof oddGraphs) => openExplorer({ graph: createRoleGraph(oddGraphs[name]) })

  it('is said where there are no transitions, and nothing can be hidden', async () => {
    await open('no transitions')
    expect(screen.getByText('This map has no moves')).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: 'Lateral moves' })).toBeNull()
  })

  it('[MAP14] offers no switch where it would empty the map: there is one kind of line', async () => {
    await openExplorer({ graph: aGraph('a>b') })
    const legend = within(screen.getByRole('list', { name: 'Legend' }))
    expect(legend.getByText('Promotions')).toBeVisible()
    expect(legend.queryByRole('checkbox')).toBeNull()
  })

  it('is said where one role has nothing to be compared with', async () => {
    const { explorer } = await open('one role')
    explorer.getState().selectRole('lone')
    const panel = within(await screen.findByRole('region', { name: 'Title of lone' }))
    expect(panel.queryByRole('button', { name: 'Compare' })).toBeNull()
    expect(panel.getByText('No responsibilities are listed for this role.')).toBeVisible()
    expect(screen.queryByRole('radiogroup', { name: 'Field' })).toBeNull()
  })

  it('is said where neither role lists anything', async () => {
    const { explorer } = await open('a circle of promotions')
    explorer.getState().showTransition('a', 'b')
    const panel = within(await screen.findByRole('region', { name: 'Title of a → Title of b' }))
    expect(panel.getByText(/There is nothing to compare/)).toBeVisible()
    expect(panel.queryByRole('list', { name: 'New' })).toBeNull()
    expect(screen.queryByRole('img', { name: /→/ })).toBeNull()
  })

  it('leaves 40 responsibilities whole, with two-digit counts', async () => {
    const { explorer } = await open('40 responsibilities')
    explorer.getState().showTransition('a', 'b')
    const panel = within(await screen.findByRole('region', { name: 'Title of a → Title of b' }))
    expect(panel.getByRole('list', { name: 'Covered' }).children).toHaveLength(28)
    expect(panel.getByRole('list', { name: 'New' }).children).toHaveLength(12)
    expect(screen.getByRole('img', { name: /28 covered, 0 partly covered, 12 new/ })).toBeVisible()
  })

  it('draws lateral moves both ways as two loops, each with a panel of its own', async () => {
    const { explorer } = await open('lateral both ways')
    explorer.getState().showTransition('b', 'a')
    const back = await screen.findByRole('region', { name: 'Title of b → Title of a' })
    expect(within(back).getByText('Lateral move')).toBeVisible()
    const paths = [...document.querySelectorAll('.canvas .transition-line')].map((path) =>
      path.getAttribute('d'),
    )
    expect(new Set(paths).size).toBe(5)
  })

  it('tells roles of one title apart by their place, and each by its own panel', async () => {
    const { explorer } = await open('two roles of one title')
    expect(screen.getAllByRole('button', { name: /^Analyst / })).toHaveLength(2)
    explorer.getState().selectRole('c')
    await waitFor(() => expect(card('c')).toHaveAttribute('data-status', 'selected'))
    expect(card('a')).toHaveAttribute('data-status', 'faded')
  })
})
