// The command `rungs` and what paints its pages, each as one script that needs nothing beside Node.
//   vite build --config vite.command.config.ts --mode command|painter
import { defineConfig, type Plugin } from 'vite'
import { createShipped } from './scripts/shipped'

/** The pages are written without their styles. */
const noStyles: Plugin = {
  name: 'rungs:no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
}

/** What paints is told what site it is before it is loaded (src/cli/app.ts). */
const toldSite: Plugin = {
  name: 'rungs:told-site',
  resolveId: (id) => (id === 'virtual:site' ? '\0virtual:site' : null),
  load: (id) => (id === '\0virtual:site' ? 'export const site = globalThis.rungsSite' : null),
}

const ENTRIES = {
  command: ['rungs', 'src/cli/main.ts'],
  painter: ['painter', 'src/painted/paintPage.tsx'],
} as const

export default defineConfig(({ mode }) => {
  const [name, entry] = mode === 'painter' ? ENTRIES.painter : ENTRIES.command
  const shipped = createShipped(`licences-${name}.txt`)
  return {
    plugins: [noStyles, toldSite, shipped.note(), shipped.write()],
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      outDir: 'build',
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        // Packages mark what is for a page; here all of it is for Node.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
        },
        output: {
          entryFileNames: `${name}.js`,
          codeSplitting: false,
          ...(name === 'rungs' && { banner: '#!/usr/bin/env node' }),
        },
      },
    },
  }
})
