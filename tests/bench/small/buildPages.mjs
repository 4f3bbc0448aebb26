// Builds the pages of the other contenders, each with the same roles at the same places, as small as they get.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROJECT } from '../../../scripts/run.mjs'
import { COPIES } from './contenders.mjs'
import { graphOf } from './graphs.mjs'

const PAGES = resolve(PROJECT, 'tests/bench/pages')
const CARD = { width: 260, height: 62 }
/** From one column to the next, and the height of both. */
const COLUMN = 560
const TALL = 760

/** Two columns, by level, each spread over the whole height. */
function placeGraph(copies) {
  const { levels, roles, transitions } = graphOf(copies)
  const columns = levels.map(({ id }) => roles.filter(({ level }) => level === id))
  const placed = columns.flatMap((column, index) =>
    column.map(({ id, title }, row) => ({
      id,
      title: title.en,
      level: levels[index].name.en,
      x: index * COLUMN,
      y: Math.round(((row + 0.5) * TALL * copies) / column.length - CARD.height / 2),
    })),
  )
  return { roles: placed, transitions: transitions.map(({ from, to }) => ({ from, to })) }
}

function graphPlugin(copies) {
  const { roles, transitions } = placeGraph(copies)
  const written = Object.entries({ CARD, roles, transitions })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
  return {
    name: 'bench:graph',
    resolveId: (id) => (id === 'virtual:graph' ? `\0${id}` : null),
    load: (id) => (id === '\0virtual:graph' ? written : null),
  }
}

/**
 * @param {string[]} names of folders in tests/bench/pages
 * @param {string} folder where each gets a folder of its name, in one that is named by the number of copies of the graph
 * @returns {Promise<string>} the file of the headers that they are served with
 */
export async function buildPages(names, folder) {
  // Whoever imports through Vite would else have React as it is for development.
  process.env.NODE_ENV = 'production'
  // The packages may only just have been installed.
  const { build, runnerImport } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  const { module } = await runnerImport(resolve(PROJECT, 'scripts/compressApp.ts'), { configFile: false })
  for (const copies of COPIES)
    for (const name of names)
      await build({
        configFile: false,
        root: join(PAGES, name),
        base: './',
        logLevel: 'warn',
        plugins: [graphPlugin(copies), react(), module.compressApp(/^\./)],
        build: {
          outDir: join(folder, String(copies), name),
          emptyOutDir: true,
          modulePreload: { polyfill: false },
          reportCompressedSize: false,
          chunkSizeWarningLimit: 2_000,
        },
      })
  const headersFile = join(folder, '_headers')
  writeFileSync(headersFile, '/*\n  X-Content-Type-Options: nosniff\n')
  return headersFile
}
