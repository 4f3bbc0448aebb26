// The test of every journey: fails on any console error, uncaught error, policy violation, or request off the origin.
// Journeys go over one graph, whichever the site begins with.
import { test as base, expect, type Page } from '@playwright/test'
import { overGraph } from './ofSite'

declare global {
  interface Window {
    violations: string[]
  }
}

export { expect }

/** What Firefox says of what did not arrive, in the words of Chromium; of some errors its driver tells nothing but that there was one. */
const inWordsOfChromium = (fault: string): string =>
  fault
    .replace('NetworkError when attempting to fetch resource', 'Failed to fetch')
    .replace(
      /^(Loading module from|Failed to load ‘|The resource from .* was blocked)/,
      'Failed to load resource: $1',
    )
    .replace('error loading dynamically imported module', 'Failed to fetch dynamically imported module')
    .replace(/^(?:Type)?Error$/, 'Failed to fetch: $&')

export const test = base.extend<{
  readonly allowedErrors: RegExp
  readonly withServiceWorker: boolean
  readonly watched: undefined
}>({
  /** Messages that a test brings about on purpose. */
  allowedErrors: [/^$/, { option: true }],
  withServiceWorker: [false, { option: true }],
  context: async ({ context, browserName }, use) => {
    context.on('page', (page) => {
      // The driver of Firefox knows nothing of it; scripts/firefoxRelay.mjs reads it here.
      let shown: Parameters<Page['emulateMedia']>[0]
      const show = async () => {
        if (shown !== undefined) await page.evaluate(() => undefined, `rungs-media:${JSON.stringify(shown)}`)
      }
      if (browserName === 'firefox')
        page.emulateMedia = async (options) => {
          shown = { ...shown, ...options }
          await show()
        }
      const goto = page.goto.bind(page)
      // What is painted before the app has arrived looks like it: a journey waits for the app.
      const live = async () => {
        if (await page.locator('html[data-painted]').count())
          await page
            .locator('html[data-live]')
            .waitFor({ state: 'attached', timeout: 20_000 })
            .catch(() => null)
      }
      page.goto = async (address, options) => {
        const response = await goto(overGraph(address), options)
        // A page in another process begins anew.
        await show()
        if (options?.waitUntil !== 'commit') await live()
        return response
      }
      const reload = page.reload.bind(page)
      page.reload = async (options) => {
        const response = await reload(options)
        await live()
        return response
      }
    })
    await use(context)
  },
  watched: [
    async ({ page, baseURL, allowedErrors, withServiceWorker }, use) => {
      const faults: string[] = []
      // A service worker would answer for the network that tests stand in for; offline.spec.ts has one.
      if (!withServiceWorker)
        await page.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
        })
      await page.addInitScript(() => {
        window.violations = []
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`)
        })
      })
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(inWordsOfChromium(message.text()))
      })
      page.on('pageerror', (error) => {
        // In Firefox what a test sets up runs on the empty page before, too, where there is no storage.
        if (page.url() !== 'about:blank') faults.push(inWordsOfChromium(String(error)))
      })
      page.on('request', (request) => {
        const { origin } = new URL(request.url())
        if (origin !== new URL(baseURL ?? '').origin) faults.push(`request to ${request.url()}`)
      })
      await use(undefined)
      const violations = await page.evaluate(() => window.violations)
      const unexpected = faults.filter((fault) => !allowedErrors.test(fault))
      expect([...unexpected, ...violations]).toEqual([])
    },
    { auto: true },
  ],
})
