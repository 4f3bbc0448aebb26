// `npm test`: what is checked before a change is handed on, in minutes: all that takes no browser, and the main journeys of
// the built site. A failed step does not stop those that can do without it.
// Ends with the names of the tests that failed, a table and, as the last line, `N passed, N failed`, the sum of all
// tests that ran.
//   -- --no-install   installs no browser, no font and no host
//   -- --whole        every check: each part alone in the browser as well, and every journey; CI runs that
//   -- --peers        also what reads our files with other programs; `npm run test:peers` does that alone
//   -- --hosts        also nginx and Caddy with the files of deploy/; `npm run test:hosts` does that alone
//   -- --only-hostile  all hostile texts, through all that is read, drawn and written: `npm run test:hostile`
//   -- --only-browsers  the journeys in Firefox, and the main one in WebKit: `npm run test:browsers`
//   -- --only-speech  what Orca says in Firefox and in Chromium: `npm run test:speech`
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { runAsCommand } from './entry.mjs'
import { checkNode } from './install.mjs'
import { PROJECT, secondsSince } from './run.mjs'
import { runSteps } from './runSteps.mjs'
import { createSteps } from './steps.mjs'

const MOST_FAILURES = 50

/** The tests of a step; a runner that failed without saying which counts as one failed. */
function tally({ step: { report, tallyOf }, result }, reports) {
  if (report === undefined) return { passed: 0, failed: 0, failures: [] }
  try {
    const { failed, ...rest } = tallyOf(JSON.parse(readFileSync(join(reports, report), 'utf8')))
    return { ...rest, failed: result === 'ok' ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1, failures: [] }
  }
}

/** What failed without a test that did, such as a mistake outside of them, with the end of what it wrote. */
function printOtherFailures(outcomes, tallies) {
  for (const [index, { step, result, end }] of outcomes.entries()) {
    if (result !== 'FAILED' || tallies[index].failures.length > 0) continue
    console.log(`\n── the end of what “${step.name}” wrote\n${end.trim()}`)
  }
}

/** The failed tests by name: a record of a run often keeps its end only, and their messages stand far above it. */
function printFailures(tallies) {
  const failures = tallies.flatMap((one) => one.failures)
  if (failures.length === 0) return
  console.log('\n── failed tests')
  for (const { file, title, why } of failures.slice(0, MOST_FAILURES)) {
    const place = isAbsolute(file) ? relative(PROJECT, file) : file
    console.log(`${[place, title].filter(Boolean).join('  ')}\n    ${why}`)
  }
  if (failures.length > MOST_FAILURES) console.log(`and ${failures.length - MOST_FAILURES} more`)
}

async function main() {
  const started = performance.now()
  const alone = ['only-peers', 'only-hosts', 'only-hostile', 'only-browsers', 'only-speech']
  const names = ['no-install', 'whole', 'peers', 'hosts', ...alone]
  const options = Object.fromEntries(names.map((name) => [name, { type: 'boolean', default: false }]))
  const { values } = parseArgs({ options })
  checkNode()
  const reports = mkdtempSync(join(tmpdir(), 'rungs-test-'))
  const { packages, chromium, own, peers, hosts, hostile, browsers, speech } = createSteps({
    reports,
    mayInstall: !values['no-install'],
    isWhole: values.whole,
  })
  const isAlone = alone.some((name) => values[name])
  const outcomes = await runSteps([
    ...packages,
    ...(['only-hosts', 'only-browsers', 'only-speech'].some((name) => values[name]) ? [] : chromium),
    ...(isAlone ? [] : own),
    ...(values.peers || values['only-peers'] ? peers : []),
    ...(values.hosts || values['only-hosts'] ? hosts : []),
    ...(values['only-hostile'] ? hostile : []),
    ...(values['only-browsers'] ? browsers : []),
    ...(values['only-speech'] ? speech : []),
  ])
  const tallies = outcomes.map((outcome) => tally(outcome, reports))
  rmSync(reports, { recursive: true, force: true })
  const sum = (key) => tallies.reduce((total, one) => total + one[key], 0)
  printOtherFailures(outcomes, tallies)
  printFailures(tallies)
  // Steps that ran side by side add up to more.
  console.log(`\n── summary (${secondsSince(started)} s from beginning to end)`)
  for (const { step, result, seconds } of outcomes) {
    console.log(`${step.name.padEnd(16)} ${result.padEnd(9)} ${seconds.padStart(6)} s`)
  }
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  if (outcomes.some(({ result }) => result !== 'ok')) process.exitCode = 1
}

await runAsCommand(import.meta.url, main)
