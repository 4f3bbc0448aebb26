import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { atRest } from '../../atRest'
import { aGraph } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'

const MANAGER = 'Digital Marketing Manager'

afterEach(() => page.viewport(1280, 800))

describe('lines on the map', () => {
  const at = (from: string, to: string, share: number) => {
    const path = document.querySelector<SVGPathElement>(
      `.transition[data-id="${from}~${to}"] .transition-hit`,
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
    target?.dispatchEvent(
      new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, cancelable: true, detail: 1 }),
    )
    return target
  }

  it.each([0.4, 1, 2])(
    '[MAP12] [WHY3] open their transition when pressed within 8 px, at zoom × %d',
    async (zoom) => {
      // A small window shows the whole map small.
      if (zoom < 1) await page.viewport(1010, 420)
      const { explorer } = await openExplorer()
      await waitFor(() => expect(document.querySelectorAll('.transition-hit')).toHaveLength(18))
      if (zoom < 1) {
        await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
        await atRest()
      }
      for (let i = 0; i < Math.log2(zoom) * 4; i++) {
        await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
        await atRest()
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

  it.each([1, 2])(
    '[MAP12] mean something wherever they can be pressed, up to the rim, at zoom × %d',
    async (zoom) => {
      const { explorer } = await openExplorer()
      await waitFor(() => expect(document.querySelectorAll('.transition-hit')).toHaveLength(18))
      for (let i = 0; i < Math.log2(zoom) * 4; i++) {
        await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
        await atRest()
      }
      const silent: string[] = []
      for (const share of [0.06, 0.2, 0.37, 0.5, 0.63, 0.8]) {
        const { x, y } = at('sem-specialist', 'digital-marketing-manager', share)
        for (let across = -12; across <= 12; across += 0.25) {
          const [clientX, clientY] = [x, y + across]
          const target = document.elementFromPoint(clientX, clientY)
          if (!target?.matches('.transition-hit')) continue
          target.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }))
          if (explorer.getState().previewed === null) silent.push(`${share} ${across}`)
        }
      }
      expect(silent).toEqual([])
    },
  )

  it('[MAP11] are previewed with the role that the pointer rests on, and not for a finger', async () => {
    await openExplorer()
    const card = screen.getByRole('button', { name: /^Account Manager/ })
    const previewed = () => document.querySelectorAll('.canvas .transition[data-status="previewed"]').length
    await userEvent.hover(card)
    await waitFor(() => expect(previewed()).toBe(3))
    expect(screen.getByRole('region', { name: 'Which role are you in now?' })).toBeVisible()
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
    await userEvent.click(legend.getByRole('checkbox', { name: 'Promotions' }))
    await waitFor(() => expect(lines()).toBe(0))
    expect(legend.getByText('18 hidden')).toBeVisible()
    expect(places()).toEqual(before)
    await userEvent.click(legend.getByRole('checkbox', { name: 'Promotions' }))
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
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    await screen.findByRole('button', { name: 'Reading size' })
    const whole = scale()
    expect(whole).toBeLessThan(0.6)
    explorer.getState().selectRole('step-6')
    await waitFor(() => expect(scale()).toBeCloseTo(0.85, 2))
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    await waitFor(() => expect(scale()).toBeCloseTo(whole, 2))
  })

  it('[MAP13] leaves the default map as it is', async () => {
    const { explorer } = await openExplorer({ graph: defaultGraph })
    const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform
    const before = viewport()
    explorer.getState().selectRole('ecommerce-analyst')
    await atRest()
    expect(viewport()).toBe(before)
  })
})
