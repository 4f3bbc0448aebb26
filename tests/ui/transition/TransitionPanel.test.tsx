import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { aGraph } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'

const region = async (name: string) => within(await screen.findByRole('region', { name }))
const SEO = 'SEO Specialist'
const MANAGER = 'Digital Marketing Manager'

describe('the transition panel', () => {
  it('[WHY1] says why, on whose word, how sure the editors are, and of what kind it is', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().showTransition('seo-specialist', 'digital-marketing-manager')
    const panel = await region(`${SEO} → ${MANAGER}`)
    expect(panel.getByRole('heading', { name: 'Why' })).toBeVisible()
    expect(panel.getByText(/monitoring metrics carries over/)).toBeVisible()
    expect(panel.getByText('Promotion')).toBeVisible()
    expect(panel.getByText('editorial')).toBeVisible()
    expect(panel.getByText(/the source does not state this transition/)).toBeVisible()
    expect(panel.getByText('The editors are sure: both roles name the same task or channel.')).toBeVisible()
    expect(document.querySelector('.panel-frame .line-sample')).toHaveAttribute('data-basis', 'editorial')

    explorer.getState().showTransition('account-manager', 'digital-marketing-manager')
    const lateral = await region(`Account Manager → ${MANAGER}`)
    expect(lateral.getByText('Lateral move')).toBeVisible()
    expect(lateral.getByText(/not sure/)).toBeVisible()
  })

  it('[WHY1] says it when the source states a transition, and when no reason or confidence is given', async () => {
    const graph = aGraph('a>b')
    const transitions = graph.transitions.map(({ reason: _, ...transition }) => ({
      ...transition,
      basis: 'stated' as const,
    }))
    const leaving = new Map([['a', transitions]])
    const { explorer } = await openExplorer({ graph: { ...graph, transitions, leaving } })
    explorer.getState().showTransition('a', 'b')
    const panel = await region('Title of a → Title of b')
    expect(panel.getByText('The source states this transition.')).toBeVisible()
    expect(panel.getByText('No reason is given for this transition.')).toBeVisible()
    expect(panel.queryByText('editorial')).toBeNull()
    expect(panel.queryByText(/editors are/)).toBeNull()
    expect(panel.queryByRole('checkbox', { name: 'Both languages' })).toBeNull()
  })

  it('[WHY2] sorts the responsibilities as a comparison does, with what each rests on', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().showTransition('seo-specialist', 'digital-marketing-manager')
    const groupsIn = async (name: string) => {
      const panel = await region(name)
      return ['Carries over', 'Partly', 'New', 'Not listed there'].map((group) =>
        [...panel.getByRole('list', { name: group }).children].map((line) => line.textContent),
      )
    }
    const groups = await groupsIn(`${SEO} → ${MANAGER}`)
    expect(groups.map((lines) => lines.length)).toEqual([1, 1, 2, 1])
    expect(groups[0]?.[0]).toMatch(/^Rests on Monitor metrics.*→.*Measure and report/)
    explorer.getState().startComparison('seo-specialist', 'digital-marketing-manager')
    expect(await groupsIn('Compare')).toEqual(groups)
  })

  it('[WHY3] [WHY4] opens beside the role, and leads on to either role and to the comparison and back', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const role = await region(SEO)
    const beside = within(role.getByRole('list', { name: 'Can lead to' }))
    await userEvent.click(beside.getByRole('button', { name: `Why: ${SEO} → ${MANAGER}` }))
    const panel = await region(`${SEO} → ${MANAGER}`)
    expect(explorer.getState().panel).toMatchObject({ kind: 'transition' })
    await userEvent.click(panel.getByRole('button', { name: MANAGER }))
    const manager = await region(MANAGER)
    const from = within(manager.getByRole('list', { name: 'People come from' }))
    await userEvent.click(from.getByRole('button', { name: `Why: ${SEO} → ${MANAGER}` }))
    await userEvent.click((await region(`${SEO} → ${MANAGER}`)).getByRole('button', { name: 'Compare' }))
    const compare = await region('Compare')
    expect(compare.getByRole('combobox', { name: 'First role' })).toHaveDisplayValue(SEO)
    await userEvent.click(compare.getByRole('button', { name: `Why: ${SEO} → ${MANAGER}` }))
    await userEvent.click((await region(`${SEO} → ${MANAGER}`)).getByRole('button', { name: SEO }))
    expect(await screen.findByRole('region', { name: SEO })).toBeVisible()
  })

  it('[WHY3] opens from a comparison in either direction that has a transition, and only then', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().startComparison('seo-specialist', 'sem-specialist')
    const compare = await region('Compare')
    expect(compare.getAllByRole('button', { name: /^Why: / })).toHaveLength(2)
    explorer.getState().startComparison('digital-marketing-manager', 'seo-specialist')
    await waitFor(() => expect(compare.getAllByRole('button', { name: /^Why: / })).toHaveLength(1))
    explorer.getState().startComparison('seo-specialist', 'account-manager')
    await waitFor(() => expect(compare.queryByRole('button', { name: /^Why: / })).toBeNull())
  })

  it('[WHY3] opens from its counts on the map', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().selectRole('seo-specialist')
    const counts = await screen.findByRole('img', { name: new RegExp(`^${SEO} → ${MANAGER}: `) })
    await userEvent.click(counts)
    expect(await screen.findByRole('region', { name: `${SEO} → ${MANAGER}` })).toBeVisible()
  })
})

describe('lines on the map', () => {
  const at = (from: string, to: string, share: number) => {
    const path = document.querySelector<SVGPathElement>(
      `.react-flow__edge[data-id="${from}~${to}"] .transition-hit`,
    )
    const matrix = path?.getScreenCTM()
    if (!path || !matrix) throw new Error('There is no such line')
    return new DOMPoint(...toPair(path.getPointAtLength(path.getTotalLength() * share))).matrixTransform(
      matrix,
    )
  }
  const toPair = ({ x, y }: DOMPoint): [number, number] => [x, y]
  const press = (x: number, y: number) => {
    const target = document.elementFromPoint(x, y)
    target?.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, detail: 1 }))
    return target
  }

  it.each([0.4, 1, 2])(
    '[MAP12] [WHY3] open their transition when pressed within 8 px, at zoom × %d',
    async (zoom) => {
      const { explorer } = await openExplorer()
      await waitFor(() => expect(document.querySelectorAll('.transition-hit')).toHaveLength(18))
      for (let i = 0; i < Math.abs(Math.log2(zoom)) * 4; i++) {
        await userEvent.click(screen.getByRole('button', { name: zoom > 1 ? 'Zoom in' : 'Zoom out' }))
        await new Promise((resolve) => setTimeout(resolve, 220))
      }
      const { x, y } = at('sem-specialist', 'digital-marketing-manager', 0.06)
      press(x, y + 12)
      expect(explorer.getState().panel).toBeNull()
      press(x, y + 6.5)
      expect(explorer.getState().panel).toEqual({
        kind: 'transition',
        from: 'sem-specialist',
        to: 'digital-marketing-manager',
      })
    },
  )

  it('[MAP11] are previewed with the role that the pointer rests on, and not for a finger', async () => {
    await openExplorer()
    const card = screen.getByRole('button', { name: /^Account Manager/ })
    const previewed = () => document.querySelectorAll('.canvas .transition[data-status="previewed"]').length
    await userEvent.hover(card)
    await waitFor(() => expect(previewed()).toBe(3))
    expect(screen.getByRole('region', { name: 'Which role do you start from?' })).toBeVisible()
    await userEvent.hover(screen.getByRole('button', { name: 'Help' }))
    await waitFor(() => expect(previewed()).toBe(0))
    card.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch' }))
    card.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
    await waitFor(() => expect(previewed()).toBe(3))
  })

  it('[MAP11] are previewed with the role that the keyboard reaches', async () => {
    await openExplorer()
    await userEvent.keyboard('{Shift}')
    screen.getByRole('button', { name: /^Account Manager/ }).focus()
    const previewed = () => document.querySelectorAll('.canvas .transition[data-status="previewed"]').length
    await waitFor(() => expect(previewed()).toBe(3))
    await userEvent.keyboard('{ArrowUp}')
    await waitFor(() => expect(previewed()).not.toBe(3))
  })

  it('[MAP14] are hidden by the legend, which says how many; cards stay where they are', async () => {
    await openExplorer()
    const lines = () => document.querySelectorAll('.canvas .transition-line').length
    await waitFor(() => expect(lines()).toBe(18))
    const places = () =>
      [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map(({ style }) => style.transform)
    const before = places()
    const legend = within(screen.getByRole('list', { name: 'Legend' }))
    await userEvent.click(legend.getByRole('checkbox', { name: 'Lateral moves' }))
    await waitFor(() => expect(lines()).toBe(12))
    expect(legend.getByText('6 hidden')).toBeVisible()
    await userEvent.click(legend.getByRole('checkbox', { name: 'Editorial transitions' }))
    await waitFor(() => expect(lines()).toBe(0))
    expect(legend.getByText('18 hidden')).toBeVisible()
    expect(places()).toEqual(before)
    await userEvent.click(legend.getByRole('checkbox', { name: 'Editorial transitions' }))
    await userEvent.click(legend.getByRole('checkbox', { name: 'Lateral moves' }))
    await waitFor(() => expect(lines()).toBe(18))
    expect(legend.queryByText(/hidden/)).toBeNull()
  })

  it('[MAP14] are drawn while their panel is open, though their kind is hidden', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().showTransitions('editorial', false)
    explorer.getState().showTransition('seo-specialist', 'digital-marketing-manager')
    await waitFor(() => expect(document.querySelectorAll('.canvas .transition-line')).toHaveLength(1))
  })

  it('[MAP14] take along a stub that nothing else leads to', async () => {
    const { explorer } = await openExplorer()
    explorer.getState().filterByField('ecommerce')
    const stub = { name: `To ${MANAGER}, in Digital marketing` }
    expect(await screen.findByRole('button', stub)).toBeVisible()
    explorer.getState().showTransitions('editorial', false)
    await waitFor(() => expect(screen.queryByRole('button', stub)).toBeNull())
  })
})

describe('a map too small to read', () => {
  it('[MAP13] takes whoever comes to a role closer, and shows whole again on Fit', async () => {
    const scale = () => {
      const viewport = document.querySelector('.react-flow__viewport')
      return viewport ? new DOMMatrix(getComputedStyle(viewport).transform).a : 0
    }
    const chain = Array.from({ length: 8 }, (_, i) => `step-${i}`).join('>')
    const { explorer } = await openExplorer({ graph: aGraph(chain) })
    const whole = scale()
    expect(whole).toBeLessThan(0.6)
    explorer.getState().selectRole('step-6')
    await waitFor(() => expect(scale()).toBeCloseTo(0.9, 2))
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    await waitFor(() => expect(scale()).toBeCloseTo(whole, 2))
  })

  it('[MAP13] leaves the default map as it is', async () => {
    const { explorer } = await openExplorer({ graph: defaultGraph })
    const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform
    const before = viewport()
    explorer.getState().selectRole('ecommerce-analyst')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(viewport()).toBe(before)
  })
})
