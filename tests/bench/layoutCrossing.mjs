// Measures, in Chromium, what crossing from the worker to the page costs beside the layout itself.
// `npm run bench:layout`, or `node tests/bench/layoutCrossing.mjs 300 10000`
import { chromium } from 'playwright'
import { createServer } from 'vite'
import { CHROMIUM_ARGS, chromiumAtHand } from '../../scripts/chromium.mjs'
import { runAsCommand } from '../../scripts/entry.mjs'
import { PROJECT } from '../../scripts/run.mjs'

const SIZES = [300, 1_000, 3_000, 10_000]

const ms = (value) => `${value.toFixed(1).padStart(9)} ms`
const share = (part, whole) => `${((100 * part) / whole).toFixed(2).padStart(6)} %`

async function main() {
  const asked = process.argv.slice(2).map(Number)
  const server = await createServer({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, watch: null },
    worker: { format: 'es' },
    // Nothing of a package is needed.
    optimizeDeps: { noDiscovery: true },
  })
  await server.listen()
  const executablePath = chromiumAtHand()
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  try {
    const page = await browser.newPage()
    // Any page of this origin.
    await page.goto(new URL('LICENSE', server.resolvedUrls.local[0]).href)
    console.log('roles, transitions: the layout itself; crossing; crossing with ids to numbers and back')
    for (const size of asked.length > 0 ? asked : SIZES) {
      const { roles, transitions, own, crossing, wholeCrossing } = await page.evaluate(
        async ([file, count]) => {
          const { measure } = await import(file)
          return measure(count)
        },
        ['/tests/bench/layoutCrossing.ts', size],
      )
      console.log(
        `${String(roles).padStart(6)}, ${String(transitions).padStart(6)}: ${ms(own)};` +
          `${ms(crossing)} ${share(crossing, own)};${ms(wholeCrossing)} ${share(wholeCrossing, own)}`,
      )
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

await runAsCommand(import.meta.url, main)
