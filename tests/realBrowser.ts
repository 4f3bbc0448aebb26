// How Vitest runs tests in a real Chromium, here and in tests/peers.
import { playwright } from '@vitest/browser-playwright'
import { CHROMIUM_ARGS, chromiumAtHand } from '../scripts/chromium.mjs'

const executablePath = chromiumAtHand()

export const realBrowser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  viewport: { width: 1280, height: 800 },
  provider: playwright({
    launchOptions: {
      args: CHROMIUM_ARGS,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  }),
  instances: [{ browser: 'chromium' as const }],
}
