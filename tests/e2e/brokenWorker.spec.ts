// What a page does where the script that should keep its release is broken, or something else does not come: it works as long
// as there is a network.
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './releases'

test.describe('a script of the releases that is broken', () => {
  test.use({ allowedErrors: /Failed to load resource|is not defined|Unexpected|sw\.js/ })
  for (const [what, text] of [
    ['nothing', null],
    ['no script', 'this is no script'],
    ['one that fails at once', 'throw new Error("broken")'],
    [
      'one that cannot be installed',
      'addEventListener("install", (event) => event.waitUntil(Promise.reject()))',
    ],
    ['one that fails at each request', 'addEventListener("fetch", () => { throw new Error("broken") })'],
  ] as const)
    test(`[OFFLINE5] leaves the page working: ${what}`, async ({ page, host }) => {
      const file = join(host.folder, 'sw.js')
      if (text === null) await cp(join(host.folder, 'icon.svg'), file)
      else await writeFile(file, text)
      for (const address of ['./?lang=en', './?lang=en&role=seo-specialist']) {
        await page.goto(address)
        await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
      }
      await page.reload()
      await expect(page.getByRole('heading', { name: 'SEO Specialist' })).toBeVisible()
    })
})

test('[OFFLINE1] a part that does not come does not keep the release from being kept', async ({ page }) => {
  await page.route('**/assets/search-*.js', () => new Promise(() => undefined))
  await page.goto('./?lang=en')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 })
})
