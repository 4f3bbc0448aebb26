// Builds the app and the pages of the others, serves them, and measures them at all sizes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../../scripts/server.mjs'
import { buildApp } from './buildApp.mjs'
import { buildPages } from './buildPages.mjs'
import { madeGraph, marksOf, tableGraph } from './graphs.mjs'
import { report } from './report.mjs'
import { runAll } from './runAll.mjs'

const TIMES = { longestLoad: 60_000, longestStep: 20_000, panTime: 2_000 }
const QUICK_TIMES = { longestLoad: 15_000, longestStep: 5_000, panTime: 1_000 }

/** Under five minutes with building, ms. */
const QUICK_RUN = 280_000

/**
 * @param {object} options
 * @param {string} options.executablePath
 * @param {readonly number[]} options.counts of roles
 * @param {string | undefined} options.tables a folder of tables
 * @param {readonly string[]} options.names of contenders
 * @param {number} options.reps at the most
 * @param {number} options.minutes in which the repetitions have to fit
 * @param {number} options.seed
 * @param {boolean} options.isQuick
 * @param {() => [string, string][]} options.factsOf asked for at the end
 * @returns {Promise<string>} what was measured, as Markdown
 */
export async function runLarge({
  executablePath,
  counts,
  tables,
  names,
  reps,
  minutes,
  seed,
  isQuick,
  factsOf,
}) {
  const end = performance.now() + minutes * 60_000
  const until = isQuick ? performance.now() + QUICK_RUN : Number.POSITIVE_INFINITY
  const times = isQuick ? QUICK_TIMES : TIMES
  const made = counts.map((count) => ({ size: String(count), graph: madeGraph(count) }))
  if (tables !== undefined) made.push({ size: 'tables', graph: tableGraph(tables) })
  const folder = mkdtempSync(join(tmpdir(), 'rungs-bench-'))
  const servers = []
  try {
    console.log('Building the app and the pages of the others …')
    const site = await buildApp({ graphs: made.map(({ graph }) => graph), folder: join(folder, 'app') })
    const pages = join(folder, 'pages')
    const peers = names.filter((name) => name !== 'app')
    const headersFile = await buildPages({ names: peers, site, folder: pages })
    const app = await startServer({ port: 0, dir: site, headersFile: join(site, '_headers') })
    servers.push(app)
    const others = await startServer({ port: 0, dir: pages, headersFile })
    servers.push(others)
    const sizes = made.map(({ size, graph }) => ({
      size,
      id: graph.id,
      marks: marksOf(graph),
      roles: graph.roles.length,
      transitions: graph.transitions.length,
    }))
    const urlOf = (name, size) => {
      const { id, marks } = sizes.find((one) => one.size === size)
      if (name === 'app') return `${app.url}?lang=en&graph=${id}`
      return `${others.url}${name}/?graph=${id}&field=${marks.field.id}`
    }
    console.log(`Seed of the order: ${seed}`)
    const measured = await runAll({ executablePath, urlOf, sizes, names, reps, seed, times, until, end })
    return report({ facts: factsOf(), sizes, names, reps, seed, isQuick, times, ...measured })
  } finally {
    await Promise.all(servers.map((server) => server.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}
