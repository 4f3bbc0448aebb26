// End-to-end tests of the built site, served with the headers of deploy/_headers.
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumAtHand } from './scripts/chromium.mjs'
import { NOT_IN_FIREFOX } from './tests/e2e/notInFirefox.mjs'

const port = Number(process.env['RUNGS_PORT'] ?? 4199)
const url = `http://127.0.0.1:${port}/`
/** What most people do, on the parts of the site that all others stand on. */
const MAIN =
  /(around|everything|explore|failure|find|journey|keys|language|mend|myRole|noScript|ownRoles|package|phone|ready|safe|start|takeAlong|worker)\.spec\.ts/
/** The journeys that were tried in Firefox, too. */
const IN_FIREFOX =
  /(address|brokenWorker|drops|effort|explore|failure|find|focus|frame|graphs|heard|installable|journey|keys|language|late|mend|myRole|offline|oneFile|ownRoles|painted|print|reach|ready|refused|roleField|roleLinks|rolePages|room|safe|start|starter|supply|textSize|textZoom|translated|worker)\.spec\.ts/
const LONG = /@long/
const KILLS = /@kills/
const HOSTILE = /@hostile/
const IN_FIREFOX_ALONE = /textZoom\.spec\.ts/
const executablePath = chromiumAtHand()

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // No test is about time; a busy machine takes long over the longest of them.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // One more than there are cores, since each waits now and then.
  workers: availableParallelism() + 1,
  projects: [
    { name: 'usual', testIgnore: IN_FIREFOX_ALONE, grepInvert: [LONG, KILLS, HOSTILE] },
    // Those of `npm test`, which has minutes; `npm test -- --whole` takes all.
    { name: 'main', testMatch: MAIN, grepInvert: [LONG, KILLS, HOSTILE] },
    // What takes minutes: `npm run test:long`.
    { name: 'long', grep: LONG },
    // Hundreds of ends of a browser: `npm run test:kills`.
    { name: 'kills', grep: KILLS },
    // Thousands of texts: `npm run test:hostile`.
    { name: 'hostile', grep: HOSTILE },
    // In Firefox, for `npm run test:browsers`; one at a time, since the windows of one machine take the focus from each other.
    {
      name: 'firefox',
      testMatch: IN_FIREFOX,
      grepInvert: [LONG, KILLS, HOSTILE, ...NOT_IN_FIREFOX.map(({ tests }) => tests)],
      workers: 1,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: fileURLToPath(new URL('scripts/firefoxRelay.mjs', import.meta.url)),
          // Without a window there is none that could have the focus.
          firefoxUserPrefs: { 'focusmanager.testmode': true },
        },
      },
    },
  ],
  use: {
    baseURL: url,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
