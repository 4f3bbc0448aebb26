import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { placeMap } from '../../../src/painted/place'
import { measureRoom } from '../../../src/ui/map/measureRoom'
import { paintedMapOf } from '../../../src/ui/map/paintedMap'
import { atRest } from '../../atRest'
import { aLadder } from '../../graph/builders'
import { defaultGraph, openExplorer } from '../openExplorer'
import { aGrid } from './grid'

const LEAST = 0.8
const textScale = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
const element = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`There is no ${selector}`)
  return found
}
const viewport = () => new DOMMatrix(getComputedStyle(element('.react-flow__viewport')).transform)
/** How large the titles of cards stand on the screen, against full size. */
const sizes = () =>
  Array.from(document.querySelectorAll<HTMLElement>('.role-card-title'), (title) => {
    const drawn = title.getBoundingClientRect().width / title.offsetWidth
    return drawn / textScale()
  })
const signs = () => Array.from(document.querySelectorAll<HTMLElement>('.more-sign'))
const sign = (name: string | RegExp) => screen.findByRole('button', { name })

afterEach(() => page.viewport(1280, 800))

/** Widths and heights of windows. */
const LAPTOP = [1280, 800] as const
const LARGE = [1920, 1080] as const
const SMALL = [1024, 768] as const
const TABLET = [800, 1000] as const
const PHONE = [390, 844] as const

describe('a map', () => {
  it.each([
    ['8 roles on 8 levels', aLadder(8), [LAPTOP, LARGE, SMALL, TABLET, PHONE]],
    ['13 roles on 8 levels', aGrid(13, 8, 2), [LAPTOP, LARGE]],
    ['40 roles', aGrid(40, 8, 3), [LAPTOP, LARGE, PHONE]],
    ['40 roles on one level', aGrid(40, 1), [LAPTOP]],
    ['200 roles', aGrid(200, 8, 3), [LAPTOP, LARGE]],
  ] as const)(
    '[MAP16] of %s opens so that it can be read, and says what more there is',
    async (_, graph, windows) => {
      for (const [width, height] of windows) {
        await page.viewport(width, height)
        const { view } = await openExplorer({ graph })
        await waitFor(() => expect(Math.min(...sizes())).toBeGreaterThanOrEqual(LEAST - 0.001))
        const canvas = element('.canvas').getBoundingClientRect()
        const isCut = [...document.querySelectorAll('.canvas .role-card')].some((card) => {
          const { right, bottom } = card.getBoundingClientRect()
          return right > canvas.right + 8 || bottom > canvas.bottom + 8
        })
        await waitFor(() => expect([width, signs().length > 0]).toEqual([width, isCut]))
        view.unmount()
      }
    },
  )
})

describe('a map that does not fit', () => {
  it('[MAP16] opens at its lowest level, with its first field', async () => {
    await openExplorer({ graph: aGrid(96, 4) })
    const [first, view] = [element('[data-role="role-1"]'), element('.canvas')].map((part) =>
      part.getBoundingClientRect(),
    )
    expect((first?.left ?? 0) - (view?.left ?? 0)).toBeLessThan(60)
    expect((first?.top ?? 0) - (view?.top ?? 0)).toBeLessThan(120)
  })

  it('[MAP16] shows whole in one press, and as large as it is read in the next', async () => {
    await openExplorer({ graph: aLadder(8) })
    const reading = viewport().a
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    await waitFor(() => expect(viewport().a).toBeLessThan(0.6))
    const button = await screen.findByRole('button', { name: 'Reading size' })
    expect(button).toHaveFocus()
    await waitFor(() => expect(signs()).toEqual([]))
    await userEvent.click(button)
    await waitFor(() => expect(viewport().a).toBeCloseTo(reading, 3))
    expect(screen.getByRole('button', { name: 'Fit' })).toHaveFocus()
  })

  it('[MAP16] shows whole in one press where the page scrolls, too', async () => {
    await page.viewport(390, 844)
    await openExplorer({ graph: aLadder(8) })
    const reading = viewport().a
    const button = await screen.findByRole('button', { name: 'Fit' })
    await waitFor(() => expect(element('.canvas').scrollWidth).toBeGreaterThan(700))
    await userEvent.click(button)
    await waitFor(() => expect(element('.canvas').scrollWidth).toBeLessThanOrEqual(390))
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Reading size' }))
    await waitFor(() => expect(viewport().a).toBeCloseTo(reading, 3))
  })

  it('[MAP17] goes on by a screen where a sign is pressed, and says nothing where there is no more', async () => {
    await openExplorer({ graph: aLadder(8) })
    await atRest()
    await userEvent.click(await sign(/^\d levels further to the right$/))
    const left = await screen.findByRole('button', { name: /^\d levels further to the left$/ })
    expect(document.activeElement?.matches('.more-sign')).toBe(false)
    while (true) {
      const before = viewport().e
      const more = signs().find(({ dataset }) => dataset['side'] === 'right')
      if (more === undefined) break
      await userEvent.click(more)
      await waitFor(() => expect(viewport().e).toBeLessThan(before))
      await atRest()
    }
    const last = element('[data-role="rung-8"]').getBoundingClientRect()
    expect(last.right).toBeLessThanOrEqual(element('.canvas').getBoundingClientRect().right)
    expect(left).toHaveAttribute('tabindex', '-1')
  })

  it('[MAP17] is scrolled on by a sign where the page scrolls', async () => {
    await page.viewport(390, 844)
    await openExplorer({ graph: aLadder(8) })
    await userEvent.click(await screen.findByRole('button', { name: /levels further to the right$/ }))
    await screen.findByRole('button', { name: /^\d levels? further to the left$/ })
    await waitFor(() => expect(element('.canvas').scrollLeft).toBeGreaterThan(200))
  })

  it('[MAP17] says so in Chinese', async () => {
    await openExplorer({ graph: aGrid(96, 4), language: 'zh-CN' })
    await sign(/^右边还有 \d 个层级$/)
    await screen.findByRole('button', { name: /^下面还有 \d+ 个岗位$/ })
  })

  it('[MAP17] keeps the names of fields in view, and its signs off the cards', async () => {
    await openExplorer({ graph: aGrid(40, 8, 3) })
    await sign(/^\d levels further to the right$/)
    const view = element('.canvas').getBoundingClientRect()
    for (const name of document.querySelectorAll('.band-name'))
      expect(name.getBoundingClientRect().right).toBeLessThanOrEqual(view.right)
    const over = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    for (const part of document.querySelectorAll('.canvas .role-card, .band-name, .column-name'))
      for (const one of signs())
        expect([part.textContent, over(part.getBoundingClientRect(), one.getBoundingClientRect())]).toEqual([
          part.textContent,
          false,
        ])
  })

  it('[MAP16] has the role that is open in view when it stands anew', async () => {
    const { explorer } = await openExplorer({ graph: aLadder(8) })
    const isSeen = () => {
      const [card, view] = [element('[data-role="rung-8"]'), element('.canvas')].map((part) =>
        part.getBoundingClientRect(),
      )
      expect(card?.right ?? 0).toBeLessThanOrEqual(view?.right ?? 0)
      expect(card?.left ?? 0).toBeGreaterThanOrEqual(view?.left ?? 0)
    }
    explorer.getState().selectRole('rung-8')
    await waitFor(isSeen)
    await page.viewport(1440, 900)
    await waitFor(() => expect(element('.canvas').clientWidth).toBeGreaterThan(950))
    await waitFor(isSeen)
    await waitFor(() => expect(Math.min(...sizes())).toBeGreaterThanOrEqual(LEAST))
    const { clientWidth } = element('.canvas')
    explorer.getState().startComparison('rung-8', 'rung-7')
    await waitFor(() => expect(element('.canvas').clientWidth).toBeLessThan(clientWidth))
    await waitFor(isSeen)
  })

  it('[START4] stands where it was painted', async () => {
    const graph = aLadder(8)
    await openExplorer({ graph })
    const canvas = element('.canvas')
    const painted = document.createElement('div')
    painted.innerHTML = '<div class="react-flow__viewport"><div class="bands"></div></div>'
    placeMap(painted, JSON.stringify(paintedMapOf(graph)), measureRoom(canvas))
    const [before] = painted.querySelectorAll<HTMLElement>('.react-flow__viewport')
    const shift = element('.canvas .bands').style.getPropertyValue('--shift')
    const live = new DOMMatrix(element('.canvas .react-flow__viewport').style.transform)
    expect(new DOMMatrix(before?.style.transform).toString()).toBe(live.toString())
    expect(shift).toMatch(/^-\d/)
    expect(painted.querySelector<HTMLElement>('.bands')?.style.getPropertyValue('--shift')).toBe(shift)
  })
})

describe('a map that fits', () => {
  it('[MAP17] has no signs, but when one is closer', async () => {
    await openExplorer({ graph: defaultGraph })
    expect(signs()).toEqual([])
    for (let press = 0; press < 3; press++) {
      await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
      await atRest()
    }
    await waitFor(() => expect(signs().length).toBeGreaterThan(0))
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    await waitFor(() => expect(signs()).toEqual([]))
    const controls = within(screen.getByRole('toolbar', { name: 'Map controls' }))
    expect(controls.getByRole('button', { name: 'Fit' })).toBeVisible()
  })
})
