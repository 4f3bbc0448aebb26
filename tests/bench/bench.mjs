// Measures the built app beside other ways of drawing the same map, and writes tests/bench/RESULTS.md; with --small, 12 and 60
// roles on slow machines, tests/bench/RESULTS-small.md.
// `npm run bench [-- --quick] [--sizes 12,300] [--contenders app,sigma] [--onet FOLDER] [--reps 5] [--minutes N] [--seed N]`
// `npm run bench -- --small [--reps 5] [--seed N] [--no-build]`
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from '../../scripts/build.mjs'
import { Failure, runAsCommand } from '../../scripts/entry.mjs'
import { installWhenNeeded } from '../../scripts/install.mjs'
import { PROJECT } from '../../scripts/run.mjs'
import { startServer } from '../../scripts/server.mjs'

const HERE = resolve(PROJECT, 'tests/bench')
const PACKAGES = ['@xyflow/react', 'react', 'vis-network', 'vite']

function readOptions() {
  const { values } = parseArgs({
    options: {
      small: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      contenders: { type: 'string' },
      // A folder of roles.csv and transitions.csv, as O*NET can be had.
      onet: { type: 'string' },
      reps: { type: 'string' },
      // No repetition is begun that would take longer than that.
      minutes: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      'no-build': { type: 'boolean', default: false },
    },
  })
  const [reps, seed] = [Number(values.reps ?? (values.quick ? 1 : 5)), Number(values.seed)]
  const minutes = Number(values.minutes ?? Number.POSITIVE_INFINITY)
  const counts = values.sizes?.split(',').map(Number)
  if (!(Number.isInteger(reps) && reps > 0)) throw new Failure('--reps is a whole number from 1 up.')
  if (!(minutes > 0)) throw new Failure('--minutes is a number above 0.')
  if (!Number.isInteger(seed)) throw new Failure('--seed is a whole number.')
  if (counts?.some((count) => !(Number.isInteger(count) && count > 0)))
    throw new Failure('--sizes is a list of whole numbers from 1 up, such as 12,300.')
  return {
    isSmall: values.small,
    isQuick: values.quick,
    counts,
    names: values.contenders?.split(','),
    tables: values.onet,
    reps,
    minutes,
    seed,
    builds: !values['no-build'],
  }
}

const versionOf = (name) =>
  JSON.parse(readFileSync(resolve(HERE, 'node_modules', name, 'package.json'), 'utf8')).version

function factsOf(browserVersion, packages) {
  const { version } = JSON.parse(readFileSync(resolve(PROJECT, 'package.json'), 'utf8'))
  return [
    ['day', new Date().toISOString().slice(0, 10)],
    [
      'machine',
      `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB of memory, no GPU used`,
    ],
    ['load at the end', `${loadavg()[0].toFixed(1)}; about 1 where nothing else runs`],
    ['Chromium', `${browserVersion}, without a window`],
    ['Node', process.versions.node],
    ['Rungs', version],
    ...packages.map((name) => [name, versionOf(name)]),
  ]
}

/** A server for each contender, with what closes them all. The app takes any graph. */
async function serveAll({ contenders, copies, pages, headersFile }) {
  const servers = []
  for (const { name } of contenders)
    if (name === 'app') servers.push({ name, copies: null, server: await startServer({ port: 0 }) })
    else
      for (const number of copies) {
        const dir = join(pages, String(number), name)
        servers.push({ name, copies: number, server: await startServer({ port: 0, dir, headersFile }) })
      }
  return {
    urlOf: (wanted, number) =>
      servers.find(({ name, copies: own }) => name === wanted && (own === null || own === number))?.server
        .url,
    close: () => Promise.all(servers.map(({ server }) => server.close())),
  }
}

async function small({ executablePath, reps, seed, builds }) {
  if (builds && (await buildSite()) !== 0)
    throw new Failure('The app could not be built: Vite says why above.')
  const { buildPages } = await import('./small/buildPages.mjs')
  const { CONTENDERS, COPIES, PEERS } = await import('./small/contenders.mjs')
  const { runAll } = await import('./small/runAll.mjs')
  const { report } = await import('./small/report.mjs')
  const pages = mkdtempSync(join(tmpdir(), 'rungs-bench-'))
  try {
    const headersFile = await buildPages(PEERS, pages)
    const { urlOf, close } = await serveAll({ contenders: CONTENDERS, copies: COPIES, pages, headersFile })
    try {
      console.log(`Seed of the order: ${seed}`)
      const { browserVersion, ...measured } = await runAll({ executablePath, urlOf, reps, seed })
      return report({ facts: factsOf(browserVersion, PACKAGES), reps, seed, ...measured })
    } finally {
      await close()
    }
  } finally {
    rmSync(pages, { recursive: true, force: true })
  }
}

async function large({ executablePath, isQuick, counts, names, tables, reps, minutes, seed }) {
  const { CONTENDERS, PACKAGES: packages, QUICK, SIZES } = await import('./large/contenders.mjs')
  const { runLarge } = await import('./large/run.mjs')
  const { versionOfBrowser } = await import('./browserVersion.mjs')
  const all = CONTENDERS.map(({ name }) => name)
  const unknown = names?.find((name) => !all.includes(name))
  if (unknown !== undefined)
    throw new Failure(`There is no “${unknown}”: --contenders takes ${all.join(', ')}.`)
  const version = await versionOfBrowser(executablePath)
  return runLarge({
    executablePath,
    counts: counts ?? (isQuick ? QUICK : SIZES),
    tables,
    names: names ?? all,
    reps,
    minutes,
    seed,
    isQuick,
    factsOf: () => factsOf(version, packages),
  })
}

async function main() {
  const options = readOptions()
  await installWhenNeeded({ folder: HERE })
  const { findOrInstallChromium } = await import('../../scripts/chromium.mjs')
  const executablePath = await findOrInstallChromium()
  const [measure, file] = options.isSmall ? [small, 'RESULTS-small.md'] : [large, 'RESULTS.md']
  const text = await measure({ ...options, executablePath })
  writeFileSync(join(HERE, file), text)
  console.log(`\n${text}`)
}

await runAsCommand(import.meta.url, main)
