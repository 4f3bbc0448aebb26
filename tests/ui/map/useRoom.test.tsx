import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { openExplorer } from '../openExplorer'

afterEach(() => page.viewport(1280, 800))

const map = () => screen.getByRole('region', { name: 'Career map' })
const boxOf = (element: Element) => element.getBoundingClientRect()

describe('map and panel', () => {
  it('[ROOM1] stand side by side from 1000 px, and a comparison of two takes the place of the map below 1200 px', async () => {
    await page.viewport(1000, 700)
    const { explorer } = await openExplorer()
    const panel = screen.getByRole('region', { name: 'Which role are you in now?' })
    expect(boxOf(panel).left).toBeGreaterThanOrEqual(boxOf(map()).right)
    explorer.getState().startComparison('seo-specialist')
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Career map' })).toBeNull())
    await page.viewport(1200, 800)
    await waitFor(() => expect(map()).toBeVisible())
  })

  it('[ROOM2] stand side by side while a comparison lacks a side', async () => {
    await page.viewport(1000, 700)
    const { explorer } = await openExplorer()
    explorer.getState().startComparison(null)
    await screen.findByRole('region', { name: 'Compare' })
    expect(map()).toBeVisible()
  })

  it.each([
    [390, 844],
    [820, 1180],
  ])(
    '[ROOM3] stand one above the other at %d × %d; the role stays in view above its sheet',
    async (width, height) => {
      await page.viewport(width, height)
      const { explorer } = await openExplorer()
      expect(
        boxOf(screen.getByRole('region', { name: 'Digital marketing and e-commerce' })).top,
      ).toBeGreaterThan(boxOf(map()).top)
      const card = within(map()).getByRole('button', { name: /^E-commerce Analyst/ })
      explorer.getState().selectRole('ecommerce-analyst')
      await screen.findByRole('region', { name: 'E-commerce Analyst' })
      const sheet = document.querySelector('.panel-frame')
      if (!sheet) throw new Error('There is no sheet')
      expect(boxOf(sheet).height).toBeLessThanOrEqual(height / 2)
      await waitFor(() => expect(boxOf(card).bottom).toBeLessThanOrEqual(boxOf(sheet).top))
      expect(boxOf(card).top).toBeGreaterThanOrEqual(0)
    },
  )
})
