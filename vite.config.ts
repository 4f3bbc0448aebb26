import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { hostHeaders } from './scripts/hostHeaders'
import { parts } from './scripts/parts'
import { pinyinFiles } from './scripts/pinyin'
import { roleGraphs } from './scripts/roleGraphs'
import { startFiles } from './scripts/startFiles'
import { withoutScript } from './scripts/withoutScript'
import { DEFAULT_GRAPH } from './src/library/offered'

export default defineConfig({
  base: './',
  plugins: [
    react(),
    roleGraphs(),
    pinyinFiles(),
    startFiles(),
    withoutScript(DEFAULT_GRAPH),
    hostHeaders(),
    parts(),
  ],
  // Each job of the worker is fetched on use.
  worker: { format: 'es' },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    manifest: true,
    // What counts is the size over the wire, which scripts/size.mjs holds to its bound.
    chunkSizeWarningLimit: 1000,
    // Inlining small files as data: addresses would need room in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All that every visit needs comes as one script and one style: on a slow network each request costs a round trip.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } } },
  },
})
