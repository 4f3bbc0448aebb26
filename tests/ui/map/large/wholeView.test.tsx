import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aLargeGraph } from '../../../scene/large/largeGraph'
import { openExplorer } from '../../openExplorer'

afterEach(async () => {
  await page.viewport(1280, 800)
})

const map = () => screen.getByRole('region', { name: 'Career map' })
const zoomNow = () =>
  new DOMMatrix(map().querySelector<HTMLElement>('.react-flow__viewport')?.style.transform).a

describe('what a large map begins with', () => {
  it('[LARGE9] is readable in narrow windows, names of fields beside the cells; “Fit” shows all', async () => {
    for (const [width, height] of [
      [390, 844],
      [320, 568],
      [256, 160],
    ] as const) {
      await page.viewport(width, height)
      const { view } = await openExplorer({ graph: aLargeGraph(1_500, 12, 6) })
      await waitFor(() => expect(map().querySelectorAll('.large-cell-words').length).toBeGreaterThan(5))
      const names = [...map().querySelectorAll('.large-band:not([hidden])')]
      expect(names.length).toBeGreaterThan(1)
      const strip = Math.max(...names.map((name) => name.getBoundingClientRect().right))
      for (const words of map().querySelectorAll('.large-cell-words'))
        expect(words.getBoundingClientRect().left).toBeGreaterThan(strip)
      const zoom = zoomNow()
      await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
      await waitFor(() => expect(zoomNow()).toBeLessThan(zoom))
      view.unmount()
    }
  })

  it.each([
    ['40 levels', aLargeGraph(1_500, 24, 40)],
    ['23 fields', aLargeGraph(1_500, 23, 6)],
    ['60 fields', aLargeGraph(1_500, 60, 6)],
  ] as const)('[LARGE9] is readable with %s; “Fit” shows all', async (_, graph) => {
    await openExplorer({ graph })
    await waitFor(() => expect(map().querySelectorAll('.large-cell-words').length).toBeGreaterThan(20))
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    const { width = 0, right = 0 } = map().querySelector('.canvas')?.getBoundingClientRect() ?? {}
    await waitFor(() => {
      const cells = [...map().querySelectorAll('.large-cell')].map((cell) => cell.getBoundingClientRect())
      expect(Math.max(...cells.map((cell) => cell.right))).toBeLessThan(right)
      expect(Math.min(...cells.map((cell) => cell.left))).toBeGreaterThan(right - width)
    })
  })
})
