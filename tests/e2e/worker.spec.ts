// The map of a large graph under the headers of the site: laid out in the worker, or on the page where there is none.
import type { Page } from '@playwright/test'
import { aLargeGraph } from './largeGraph'
import { openMap } from './map'
import { expect, test } from './test'

const LARGE = aLargeGraph(320)

/** Where what can be read stands on the map, once its picture is there. */
async function standingOf(page: Page) {
  const picture = page.locator('.large-bitmaps canvas').first()
  await expect
    .poll(() => picture.evaluate((canvas) => canvas instanceof HTMLCanvasElement && canvas.width > 300))
    .toBe(true)
  const read = page.locator('.large-cell, .large-label')
  await expect(read.first()).toBeAttached()
  return read.evaluateAll((all) => all.map((one) => `${one.textContent} ${one.getAttribute('style')}`))
}

test('[LARGE4] [S1] 320 roles are laid out by the worker, in the same places as by the page', async ({
  page,
  context,
}) => {
  const started = page.waitForEvent('worker')
  await openMap(page, LARGE)
  expect(new URL((await started).url()).pathname).toMatch(/\/assets\/worker-[\w-]+\.js$/)
  const standing = await standingOf(page)
  expect(standing.length).toBeGreaterThan(5)

  const other = await context.newPage()
  await other.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await openMap(other, LARGE)
  expect(await standingOf(other)).toEqual(standing)
  expect(other.workers()).toEqual([])
})

test('[LARGE6] [S1] where workers are refused the map shows all the same', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('Refused', 'SecurityError')
      }
    } as unknown as typeof Worker
  })
  await openMap(page, LARGE)
  expect((await standingOf(page)).length).toBeGreaterThan(5)
})

test.describe('a worker that does not arrive', () => {
  test.use({ allowedErrors: /worker|404|Failed to load/i })
  test('leaves layout and picture to the page', async ({ page }) => {
    await page.route('**/assets/worker-*.js', (route) => route.fulfill({ status: 404 }))
    await openMap(page, LARGE)
    expect((await standingOf(page)).length).toBeGreaterThan(5)
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

test('[LAYOUT10] a map of up to 200 roles starts no worker', async ({ page }) => {
  await openMap(page)
  await page.waitForLoadState('networkidle')
  expect(page.workers()).toEqual([])
})
