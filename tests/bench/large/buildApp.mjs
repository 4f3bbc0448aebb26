// Builds the app once, as whoever has a site of these graphs builds it: from a copy of the project whose data/ holds them alone.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../scripts/entry.mjs'
import { PROJECT, run } from '../../../scripts/run.mjs'
import { compressAll } from './compress.mjs'

const TAKEN = ['src', 'scripts', 'public', 'docs', 'deploy', 'index.html', 'vite.config.ts', 'tsconfig.json']
  .concat(['package.json', 'package-lock.json'])
  .concat(['LICENSE', 'NOTICE', 'README.md'])
const SCHEMAS = ['role-graph.schema.json', 'site.schema.json']

/** The build of the project, but for the step that compresses all as small as it gets: that takes minutes at 10 MB. */
const SCRIPT = `import { build, loadConfigFromFile } from 'vite'
const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'vite.config.ts')
const plugins = config.plugins.flat(Infinity).filter((plugin) => plugin?.name !== 'rungs:compressed')
await build({ ...config, plugins, configFile: false, logLevel: 'error' })`

/**
 * @param {object} options
 * @param {{ id: string }[]} options.graphs the first is the one that the site begins with
 * @param {string} options.folder for the copy
 * @returns {Promise<string>} the folder of the built site
 */
export async function buildApp({ graphs, folder }) {
  mkdirSync(join(folder, 'data'), { recursive: true })
  for (const name of TAKEN) cpSync(join(PROJECT, name), join(folder, name), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const name of SCHEMAS) cpSync(join(PROJECT, 'data', name), join(folder, 'data', name))
  for (const graph of graphs) writeFileSync(join(folder, 'data', `${graph.id}.json`), JSON.stringify(graph))
  const site = { first: graphs[0].id, language: 'en' }
  writeFileSync(join(folder, 'data/site.json'), JSON.stringify(site))
  writeFileSync(join(folder, 'build.mjs'), SCRIPT)
  const told = []
  const code = await run([process.execPath, 'build.mjs'], {
    folder,
    write: (text) => told.push(String(text)),
    environment: { NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  })
  if (code !== 0)
    throw new Failure(
      `The app could not be built with the graphs of the bench:\n${told.join('').slice(-2_000)}`,
    )
  const built = join(folder, 'dist')
  compressAll(built)
  return built
}
