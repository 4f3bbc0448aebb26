// The map as the keyboard finds it, over any role graph.
import type { Page } from '@playwright/test'
import defaultGraph from '../../data/digital-marketing-ecommerce.json' with { type: 'json' }
import { aLargeGraph } from './largeGraph'
import { expect } from './test'

export const GRAPHS = [
  ['the default graph', defaultGraph],
  ['60 roles on 8 levels with circles', aLargeGraph()],
] as const

export type Graph = (typeof GRAPHS)[number][1]

export async function openMap(page: Page, graph: Graph = defaultGraph, query = '') {
  if (graph !== defaultGraph)
    await page.route('**/data/digital-marketing-ecommerce.json', (route) => route.fulfill({ json: graph }))
  await page.goto(`./?lang=en&view=map${query}`)
  // What is painted first is the map of another graph.
  if (graph !== defaultGraph) await page.locator('html[data-live]').waitFor({ state: 'attached' })
  if (graph.roles.length > 200) await page.locator('.large-flow').waitFor()
  await expect(page.locator('.role-card').first()).toBeVisible()
}

/** The role whose card has the focus; null when none has. */
export const focusedRole = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest('.career-map [data-role]')?.getAttribute('data-role') ?? null,
  )

/** The card of a role. */
export const cardOf = (page: Page, role: string) => page.locator(`.career-map [data-role="${role}"]`)

/** Where each card stands on the map, by its role: from the first one on, in widths of that, wherever the view has gone. */
export const placesOf = (page: Page) =>
  page.locator('.career-map [data-role]').evaluateAll((cards) => {
    const first = cards[0]?.getBoundingClientRect() ?? new DOMRect()
    return cards.map((card) => {
      const { x, y } = card.getBoundingClientRect()
      const lengths = [(x - first.x) / first.width, (y - first.y) / first.width]
      return [card.getAttribute('data-role'), ...lengths.map((length) => Math.round(length * 100) / 100)]
    })
  })

export const focusRole = (page: Page, role: string) => cardOf(page, role).focus()
