// Pages of roles, without script and with: from the front page to a role, to its neighbour, and into the map.

import { test as bare } from '@playwright/test'
import type { RunOnly } from 'axe-core'
import { violationsOf } from './axe'
import { FIRST_GRAPH } from './ofSite'
import { expect, test } from './test'

const RULES: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const FOLDER = `./roles/${FIRST_GRAPH}`

bare.describe('without script', () => {
  bare.use({ javaScriptEnabled: false })

  // Nothing can run in these pages, what the test of the other journeys asks them neither.
  for (const width of [1440, 320])
    bare(
      `[PAGE2] lead from the front page to a role and on to its neighbour, at ${width} px`,
      async ({ page }) => {
        const faults: string[] = []
        page.on('console', (message) => faults.push(message.text()))
        page.on('response', (response) => {
          if (!response.ok()) faults.push(`${response.status()} ${response.url()}`)
        })
        await page.setViewportSize({ width, height: 800 })
        await page.goto('./')
        await page.getByRole('link', { name: 'Digital marketing and e-commerce' }).click()
        await expect(page.locator('html')).toHaveAttribute('lang', 'en')
        await page.getByRole('link', { name: 'SEO Specialist' }).click()
        await expect(page).toHaveTitle(/^SEO Specialist · Digital marketing and e-commerce/)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('SEO Specialist')
        await expect(page.getByText('Implement SEO keywords')).toBeVisible()
        await page.getByRole('link', { name: 'Digital Marketing Manager' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Digital Marketing Manager')
        await page.getByRole('link', { name: '中文' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('数字营销经理')
        await expect(page.getByRole('navigation')).toHaveCSS('display', 'block')
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await page.getByRole('link', { name: '这张地图的全部岗位' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('数字营销与电子商务')
        expect(faults).toEqual([])
      },
    )
})

test('[PAGE2] lead into the map, in their language, with their role open', async ({ page }) => {
  await page.goto(`${FOLDER}/zh-CN/seo-specialist.html`)
  await page.getByRole('link', { name: '在地图上查看这个岗位' }).click()
  await expect(page.getByRole('region', { name: /搜索引擎优化/ })).toContainText('实施 SEO 关键词')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`[PAGE1] keep the rules of axe, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const name of ['en/digital-marketing-manager', 'zh-CN/seo-specialist', 'zh-CN/index']) {
      await page.goto(`${FOLDER}/${name}.html`)
      expect(await violationsOf(page, RULES)).toEqual([])
    }
  })

test.describe('with the service worker', () => {
  test.use({ withServiceWorker: true })

  test('[PAGE7] come from the network, and never as the front page', async ({ page }) => {
    await page.goto('./?lang=en')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
    await page.goto(`${FOLDER}/en/seo-specialist.html`)
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('SEO Specialist')
    await page.goto(`${FOLDER}/en/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Digital marketing and e-commerce')
    const gone = await page.request.get(`${FOLDER}/en/nobody.html`)
    expect(gone.status()).toBe(404)
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => url)
    })
    expect(kept.length).toBeGreaterThan(10)
    expect(kept.filter((url) => url.includes('/roles/'))).toEqual([])
  })
})
