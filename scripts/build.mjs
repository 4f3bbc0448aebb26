// Builds the app, the command `rungs` that makes a site of it, and with that the site of data/ into dist/, the same way for
// `npm start`, `npm test` and `npm run build`. `node scripts/build.mjs`
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, runAsCommand } from './entry.mjs'
import { PROJECT, run, tool } from './run.mjs'

const COMMAND = ['--config', 'vite.command.config.ts', '--mode']

/** What is built, in order. */
const BUILDS = [
  [],
  ['--config', 'vite.single.config.ts'],
  ['--config', 'vite.embed.config.ts'],
  [...COMMAND, 'painter'],
  [...COMMAND, 'command'],
]

/**
 * The exit code of the build.
 * @param {object} [options]
 * @param {(text: string | Uint8Array) => void} [options.write]
 */
export async function buildSite({ write } = {}) {
  // Vite bundles its configuration, so a loader that cannot follow the imports there is of no concern.
  const environment = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  for (const build of BUILDS) {
    const code = await run(tool('vite', 'build', '--logLevel', 'warn', ...build), { write, environment })
    if (code !== 0) return code
  }
  rmSync(join(PROJECT, 'dist'), { recursive: true, force: true })
  return run([process.execPath, 'build/rungs.js', 'site', 'data', '--out', 'dist'], { write })
}

await runAsCommand(import.meta.url, async () => {
  if ((await buildSite()) !== 0) throw new Failure('The build failed: the message above says where.')
})
