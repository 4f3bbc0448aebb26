// The steps of `npm test`. What takes no browser runs side by side; the tests in a browser take both cores of a small
// machine, so they run one after another.
import { join, resolve } from 'node:path'
import { ensureBrowsers, findFirefox } from './browsers.mjs'
import { buildSite } from './build.mjs'
import { ensureHosts } from './hosts.mjs'
import { installWhenNeeded } from './install.mjs'
import { freePort } from './port.mjs'
import { tallyOfPlaywright, tallyOfVitest } from './reports.mjs'
import { PROJECT, run, tool } from './run.mjs'
import { ensureScreenReader } from './screenReader.mjs'

const PEERS = resolve(PROJECT, 'tests/peers')
const PACKAGES = 'packages'
const CHROMIUM = 'Chromium'

/**
 * The steps of the project itself, those that take the other programs of tests/peers, those that take nginx and Caddy, those
 * with all hostile texts, those in other browsers, and those that a screen reader reads aloud.
 * @param {object} options
 * @param {string} options.reports the folder that the runners write to, as `report` of a step names the file
 * @param {boolean} options.mayInstall whether a browser, a font or a host may be installed where there is none
 * @param {boolean} options.isWhole whether each part is tried alone in the browser too, and every journey is gone
 */
export function createSteps({ reports, mayInstall, isWhole }) {
  // Vite bundles its configuration, so a loader that cannot follow the imports there is of no concern.
  const environment = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  const runTool = (write, name, ...rest) => run(tool(name, ...rest), { environment, write })
  const runScript = (write, name) => run([process.execPath, join(PROJECT, 'scripts', name)], { write })

  async function findChromium(write) {
    // These two are only imported now: Playwright is one of the packages that had to be installed first.
    const { findOrInstallChromium } = await import('./chromium.mjs')
    const { ensureChineseFont } = await import('./fonts.mjs')
    environment.CHROMIUM_PATH = await findOrInstallChromium({ mayInstall, write })
    write(`${environment.CHROMIUM_PATH}\n`)
    await ensureChineseFont({ mayInstall, write })
    return 0
  }

  function vitest(write, report, ...rest) {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, report)}`]
    return runTool(write, 'vitest', 'run', ...rest, ...reporters)
  }

  async function playwright(write, report, project) {
    environment.RUNGS_PORT = String(await freePort())
    environment.PLAYWRIGHT_JSON_OUTPUT_FILE = join(reports, report)
    return runTool(write, '@playwright/test', 'test', `--project=${project}`, '--reporter=list,json')
  }

  const packages = [{ name: PACKAGES, rerun: 'npm ci', go: (write) => installWhenNeeded({ write }) }]
  const chromium = [
    { name: CHROMIUM, rerun: 'node scripts/chromium.mjs', needs: [PACKAGES], go: findChromium },
  ]

  const sideBySide = [
    {
      name: 'types',
      rerun: 'npm run test:types',
      go: (write) => runTool(write, 'typescript', '--noEmit'),
    },
    {
      name: 'lint',
      rerun: 'npm run test:lint (npm run fix:lint mends much of it)',
      go: (write) => runTool(write, '@biomejs/biome', 'check', '--error-on-warnings', '.'),
    },
    { name: 'dead code', rerun: 'npm run test:dead-code', go: (write) => runTool(write, 'knip') },
    { name: 'lock files', rerun: 'node scripts/lock.mjs', go: (write) => runScript(write, 'lock.mjs') },
    { name: 'build', rerun: 'npm run build', go: (write) => buildSite({ write }) },
    {
      name: 'first load',
      rerun: 'npm run test:size',
      needs: ['build'],
      go: (write) => runScript(write, 'size.mjs'),
    },
    {
      name: 'unit tests',
      rerun: 'npm run test:node',
      report: 'node.json',
      tallyOf: tallyOfVitest,
      go: (write) => vitest(write, 'node.json', '--project', 'node'),
    },
  ].map((step) => ({ ...step, needs: [PACKAGES, ...(step.needs ?? [])], after: [CHROMIUM] }))

  const browserTests = {
    name: 'browser tests',
    rerun: 'npm run test:browser',
    needs: [PACKAGES, CHROMIUM],
    after: sideBySide.map(({ name }) => name),
    report: 'browser.json',
    tallyOf: tallyOfVitest,
    go: (write) => vitest(write, 'browser.json', '--project', 'browser'),
  }
  const journeys = {
    name: 'end to end',
    rerun: 'npm run test:e2e (after npm run build)',
    needs: [PACKAGES, CHROMIUM, 'build'],
    after: [...browserTests.after, browserTests.name],
    report: 'e2e.json',
    tallyOf: tallyOfPlaywright,
    go: (write) => playwright(write, 'e2e.json', isWhole ? 'usual' : 'main'),
  }
  const inBrowser = isWhole ? [browserTests, journeys] : [journeys]

  const peers = [
    {
      name: 'peers',
      rerun: 'npm ci in tests/peers',
      needs: [PACKAGES],
      go: (write) => installWhenNeeded({ folder: PEERS, write }),
    },
    {
      name: 'peers: types',
      rerun: 'npx tsc --noEmit -p tests/peers',
      needs: [PACKAGES, 'peers'],
      go: (write) => runTool(write, 'typescript', '--noEmit', '-p', PEERS),
    },
    {
      name: 'peers: tests',
      rerun: 'npm run test:peers',
      needs: [PACKAGES, CHROMIUM, 'peers'],
      after: ['end to end'],
      report: 'peers.json',
      tallyOf: tallyOfVitest,
      go: (write) => vitest(write, 'peers.json', '--config', join(PEERS, 'vitest.config.ts')),
    },
  ]

  const tries = [
    {
      name: 'hostile: read',
      report: 'hostile-read.json',
      tallyOf: tallyOfVitest,
      go: (write) => vitest(write, 'hostile-read.json', '--project', 'node', 'tests/hostile'),
    },
    {
      name: 'hostile: written',
      report: 'hostile-written.json',
      tallyOf: tallyOfVitest,
      go: (write) =>
        vitest(write, 'hostile-written.json', '--project', 'browser', 'tests/ui/hostile.test.tsx'),
    },
    {
      name: 'hostile: peers',
      report: 'hostile-peers.json',
      tallyOf: tallyOfVitest,
      go: (write) =>
        vitest(write, 'hostile-peers.json', '--config', join(PEERS, 'vitest.config.ts'), 'hostile'),
    },
    {
      name: 'hostile: page',
      report: 'hostile-page.json',
      tallyOf: tallyOfPlaywright,
      go: (write) => playwright(write, 'hostile-page.json', 'hostile'),
    },
  ]
  const needs = [PACKAGES, CHROMIUM, 'build', 'peers']
  const hostile = [
    ...[...sideBySide, ...peers].filter(({ name }) => needs.includes(name)),
    // All of the texts, one run after another.
    ...tries.map((step, index) => ({
      ...step,
      rerun: 'npm run test:hostile',
      needs,
      after: tries.slice(0, index).map(({ name }) => name),
      go: (write) => {
        environment.RUNGS_HOSTILE = 'all'
        return step.go(write)
      },
    })),
  ]

  const hosts = [
    {
      name: 'nginx, Caddy',
      rerun: 'node scripts/hosts.mjs',
      // The browser is installed by the same program, which only one may use at a time.
      after: [CHROMIUM],
      go: async (write) => {
        await ensureHosts({ mayInstall, write })
        return 0
      },
    },
    {
      name: 'hosts',
      rerun: 'npm run test:hosts',
      needs: [PACKAGES, 'nginx, Caddy'],
      after: ['end to end'],
      report: 'hosts.json',
      tallyOf: tallyOfVitest,
      go: (write) => vitest(write, 'hosts.json', '--project', 'hosts'),
    },
  ]

  const browsers = [
    ...sideBySide.filter(({ name }) => name === 'build'),
    {
      name: 'Firefox, WebKit',
      rerun: 'node scripts/browsers.mjs',
      go: async (write) => {
        const { ensureChineseFont } = await import('./fonts.mjs')
        await ensureBrowsers({ mayInstall, write })
        await ensureChineseFont({ mayInstall, write })
        environment.FIREFOX_PATH = findFirefox()
        return 0
      },
    },
    {
      name: 'WebKit',
      rerun: 'npm run test:browsers',
      needs: [PACKAGES, 'Firefox, WebKit', 'build'],
      report: 'webkit.json',
      tallyOf: tallyOfVitest,
      go: (write) => vitest(write, 'webkit.json', '--project', 'webkit'),
    },
    {
      name: 'Firefox',
      rerun: 'npm run test:browsers',
      needs: [PACKAGES, 'Firefox, WebKit', 'build'],
      after: ['WebKit'],
      report: 'firefox.json',
      tallyOf: tallyOfPlaywright,
      go: async (write) => {
        const { NOT_IN_FIREFOX } = await import('../tests/e2e/notInFirefox.mjs')
        write('Left out in Firefox:\n')
        for (const { tests, why } of NOT_IN_FIREFOX) write(`  ${tests.source}: ${why}\n`)
        return playwright(write, 'firefox.json', 'firefox')
      },
    },
  ]

  const speech = [
    ...sideBySide.filter(({ name }) => name === 'build'),
    {
      name: 'Orca',
      rerun: 'node scripts/screenReader.mjs',
      go: async (write) => {
        await ensureScreenReader({ mayInstall, write })
        return 0
      },
    },
    {
      name: 'speech',
      rerun: 'npm run test:speech',
      needs: [PACKAGES, 'Orca', 'build'],
      report: 'speech.json',
      tallyOf: tallyOfVitest,
      go: (write) => vitest(write, 'speech.json', '--project', 'speech'),
    },
  ]

  return { packages, chromium, own: [...sideBySide, ...inBrowser], peers, hosts, hostile, browsers, speech }
}
