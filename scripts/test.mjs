// `npm test`: every check of the project, one step after another. A failed step does not stop those that can do
// without it. Ends with a table and, as the last line, `N passed, N failed`, the sum of all tests that ran.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from './build.mjs'
import { runAsCommand } from './entry.mjs'
import { checkNode, installWhenNeeded } from './install.mjs'
import { PROJECT, run, secondsSince, tool } from './run.mjs'

const started = performance.now()
const reports = mkdtempSync(join(tmpdir(), 'rungs-test-'))
// Vite bundles its configuration, so a loader that cannot follow the imports there is of no concern.
const environment = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }

const freePort = () =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })

const command = (...line) => run(line, { environment })
const runTool = (name, ...rest) => run(tool(name, ...rest), { environment })

async function installPackages() {
  await installWhenNeeded()
  return 0
}

async function findChromium() {
  // These two are only imported now: Playwright is one of the packages that had to be installed first.
  const { findOrInstallChromium } = await import('./chromium.mjs')
  const { ensureChineseFont } = await import('./fonts.mjs')
  environment.CHROMIUM_PATH = await findOrInstallChromium()
  console.log(environment.CHROMIUM_PATH)
  await ensureChineseFont()
  return 0
}

function vitest(project) {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return runTool('vitest', 'run', '--project', project, ...reporters)
}

async function playwright() {
  environment.RUNGS_PORT = String(await freePort())
  environment.PLAYWRIGHT_JSON_OUTPUT_FILE = join(reports, 'e2e.json')
  return runTool('@playwright/test', 'test', '--project=usual', '--reporter=list,json')
}

const ofVitest = ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })
const ofPlaywright = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })

const PACKAGES = 'packages'

const STEPS = [
  { name: PACKAGES, rerun: 'npm ci', go: installPackages },
  { name: 'types', rerun: 'npm run test:types', go: () => runTool('typescript', '--noEmit') },
  {
    name: 'lint',
    rerun: 'npm run test:lint (npm run fix:lint mends much of it)',
    go: () => runTool('@biomejs/biome', 'check', '--error-on-warnings', '.'),
  },
  { name: 'dead code', rerun: 'npm run test:dead-code', go: () => runTool('knip') },
  { name: 'build', rerun: 'npm run build', go: buildSite },
  {
    name: 'first load',
    rerun: 'npm run test:size',
    needs: ['build'],
    go: () => command(process.execPath, join(PROJECT, 'scripts/size.mjs')),
  },
  {
    name: 'lock file',
    rerun: 'node scripts/lock.mjs',
    go: () => command(process.execPath, join(PROJECT, 'scripts/lock.mjs')),
  },
  { name: 'Chromium', rerun: 'node scripts/chromium.mjs', go: findChromium },
  {
    name: 'unit tests',
    rerun: 'npm run test:node',
    go: () => vitest('node'),
    report: 'node.json',
    count: ofVitest,
  },
  {
    name: 'browser tests',
    rerun: 'npm run test:browser',
    needs: ['Chromium'],
    go: () => vitest('browser'),
    report: 'browser.json',
    count: ofVitest,
  },
  {
    name: 'end to end',
    rerun: 'npm run test:e2e (after npm run build)',
    needs: ['build', 'Chromium'],
    go: playwright,
    report: 'e2e.json',
    count: ofPlaywright,
  },
]

/** How many tests of a step passed and failed; a runner that failed without saying which counts as one failed. */
function tally({ report, count }, ok) {
  if (report === undefined) return { passed: 0, failed: 0 }
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(join(reports, report), 'utf8')))
    return { passed, failed: ok ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

async function attempt({ go }) {
  try {
    return (await go()) === 0
  } catch (error) {
    console.error(error.message)
    return false
  }
}

async function runStep(step, failedBefore) {
  const missing = [PACKAGES, ...(step.needs ?? [])].find((name) => failedBefore.has(name))
  console.log(`\n── ${step.name} (at ${secondsSince(started)} s)`)
  if (missing !== undefined) {
    console.log(`Left out, because "${missing}" failed.`)
    return { step, result: 'left out', seconds: '0.0', ...tally(step, false) }
  }
  const start = performance.now()
  const ok = await attempt(step)
  if (!ok)
    console.log(`\n"${step.name}" failed: its message stands above. To run this step alone: ${step.rerun}`)
  return { step, result: ok ? 'ok' : 'FAILED', seconds: secondsSince(start), ...tally(step, ok) }
}

async function main() {
  checkNode()
  const results = []
  const failed = new Set()
  for (const step of STEPS) {
    const outcome = await runStep(step, failed)
    if (outcome.result !== 'ok') failed.add(step.name)
    results.push(outcome)
  }
  rmSync(reports, { recursive: true, force: true })
  const sum = (key) => results.reduce((total, outcome) => total + outcome[key], 0)
  console.log(`\n── summary (${secondsSince(started)} s)`)
  for (const { step, result, seconds } of results) {
    console.log(`${step.name.padEnd(14)} ${result.padEnd(9)} ${seconds.padStart(6)} s`)
  }
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  if (failed.size > 0) process.exitCode = 1
}

await runAsCommand(import.meta.url, main)
