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

  it('[LARGE9] is readable with 40 levels; “Fit” shows all', async () => {
    await openExplorer({ graph: aLargeGraph(1_500, 24, 40) })
    await waitFor(() => expect(map().querySelectorAll('.large-cell-words').length).toBeGreaterThan(20))
    const zoom = zoomNow()
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    await waitFor(() => expect(zoomNow()).toBeLessThan(zoom))
  })
})
