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
  await expect(page.locator('.role-card').first()).toBeVisible()
}

/** The role whose card has the focus; null when none has. */
export const focusedRole = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id') ?? null)

export const focusRole = (page: Page, role: string) =>
  page.locator(`.react-flow__node[data-id="${role}"] button`).focus()
