// The map of a large graph under the headers of the site: laid out in the worker, or on the page where there is none.
import type { Page } from '@playwright/test'
import { aLargeGraph } from './largeGraph'
import { openMap, placesOf } from './map'
import { expect, test } from './test'

const LARGE = aLargeGraph(320)

/** The way of each transition, once all are drawn. */
async function linesOf(page: Page) {
  const lines = page.locator('.canvas .transition-line')
  await expect(lines).toHaveCount(LARGE.transitions.length)
  return lines.evaluateAll((drawn) => drawn.map((line) => line.getAttribute('d')))
}

test('[LAYOUT10] [S1] 320 roles are laid out by the worker, in the same places as by the page', async ({
  page,
  context,
}) => {
  const started = page.waitForEvent('worker')
  await openMap(page, LARGE)
  expect(new URL((await started).url()).pathname).toMatch(/\/assets\/worker-[\w-]+\.js$/)
  const lines = await linesOf(page)
  const places = await placesOf(page)
  expect(places).toHaveLength(320)

  const other = await context.newPage()
  await other.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await openMap(other, LARGE)
  expect(await linesOf(other)).toEqual(lines)
  expect(await placesOf(other)).toEqual(places)
  expect(other.workers()).toEqual([])
})

test('[S1] where workers are refused the map shows all the same', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('Refused', 'SecurityError')
      }
    } as unknown as typeof Worker
  })
  await openMap(page, LARGE)
  await expect(page.locator('.role-card')).toHaveCount(320)
})

test.describe('a worker that does not arrive', () => {
  test.use({ allowedErrors: /worker|404|Failed to load/i })
  test('leaves the layout to the page', async ({ page }) => {
    let asked = 0
    await page.route('**/assets/worker-*.js', (route) => {
      asked += 1
      return route.fulfill({ status: 404 })
    })
    await openMap(page, LARGE)
    await expect(page.locator('.role-card')).toHaveCount(320)
    expect(asked).toBe(1)
  })
})

test.describe('an address that the policy does not name', () => {
  test.use({ allowedErrors: /TrustedScriptURL/ })
  test('[S1] starts no worker', async ({ page }) => {
    await openMap(page, LARGE)
    const refused = await page.evaluate(() => {
      try {
        return typeof new Worker('./start.js')
      } catch (reason) {
        return String(reason)
      }
    })
    expect(refused).toContain('TrustedScriptURL')
    expect(await page.evaluate(() => window.violations.splice(0))).toEqual([
      expect.stringContaining('require-trusted-types-for'),
    ])
  })
})

test('[LAYOUT10] a map of up to 300 roles starts no worker', async ({ page }) => {
  await openMap(page)
  await page.waitForLoadState('networkidle')
  expect(page.workers()).toEqual([])
})
