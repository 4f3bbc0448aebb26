// Builds the pages of the other contenders, which fetch the very file that the app fetches.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROJECT } from '../../../scripts/run.mjs'
import { compressAll } from './compress.mjs'

const PAGES = resolve(PROJECT, 'tests/bench/large/pages')

/**
 * @param {object} options
 * @param {readonly string[]} options.names of folders in tests/bench/large/pages
 * @param {string} options.site the built app, whose `data` the pages fetch a copy of
 * @param {string} options.folder where each gets a folder of its name
 * @returns {Promise<string>} the file of the headers that they are served with
 */
export async function buildPages({ names, site, folder }) {
  mkdirSync(folder, { recursive: true })
  process.env.NODE_ENV = 'production'
  // The packages may only just have been installed.
  const { build } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  for (const name of names)
    await build({
      configFile: false,
      root: join(PAGES, name),
      base: './',
      logLevel: 'error',
      plugins: [react()],
      build: {
        target: 'esnext',
        outDir: join(folder, name),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        chunkSizeWarningLimit: 2_000,
      },
    })
  compressAll(folder)
  cpSync(join(site, 'data'), join(folder, 'data'), { recursive: true })
  const headersFile = join(folder, '_headers')
  writeFileSync(headersFile, '/*\n  X-Content-Type-Options: nosniff\n')
  return headersFile
}
