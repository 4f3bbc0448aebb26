// Makes the app once, as whoever has a site of these graphs makes it: with the command.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from '../../../scripts/build.mjs'
import { Failure } from '../../../scripts/entry.mjs'
import { PROJECT, run } from '../../../scripts/run.mjs'
import { compressAll } from './compress.mjs'

/**
 * @param {object} options
 * @param {{ id: string }[]} options.graphs the first is the one that the site begins with
 * @param {string} options.folder for the site
 * @returns {Promise<string>} the folder of the made site
 */
export async function buildApp({ graphs, folder }) {
  const told = []
  const write = (text) => told.push(String(text))
  const maps = join(folder, 'maps')
  const site = join(folder, 'dist')
  mkdirSync(maps, { recursive: true })
  const files = graphs.map((graph) => {
    const file = join(maps, `${graph.id}.json`)
    writeFileSync(file, JSON.stringify(graph))
    return file
  })
  const command = [process.execPath, join(PROJECT, 'build/rungs.js'), 'site', ...files, '--out', site]
  const code = (await buildSite({ write })) || (await run(command, { write }))
  if (code !== 0)
    throw new Failure(
      `The app could not be made with the graphs of the bench:\n${told.join('').slice(-2_000)}`,
    )
  // All contenders alike.
  compressAll(site)
  return site
}
