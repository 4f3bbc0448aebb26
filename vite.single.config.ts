// The app as one script and one style, for a site that is one file: `vite build --config vite.single.config.ts`
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { afterWriting } from './scripts/afterWriting'
import { bundleScript } from './scripts/bundleScript'
import { inOneScript, NO_WORKER } from './scripts/inOneScript'
import { leftOut } from './scripts/leftOut'
import { createShipped } from './scripts/shipped'
import { siteFacts } from './scripts/siteFacts'

const target = ['chrome123', 'edge123', 'firefox121', 'safari17.5']
const shipped = createShipped('licences.txt')

/** The script that unpacks the app. */
const opener: Plugin = {
  name: 'rungs:opener',
  ...afterWriting(async () => {
    const script = await bundleScript(fileURLToPath(new URL('src/openFile.ts', import.meta.url)), {
      plugins: [siteFacts({ isWorking: false }), shipped.note()],
      build: { target },
    })
    await writeFile('build/single/open.js', script.trim())
  }),
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    // Its files stand in the page.
    inOneScript({ files: { '/fetchFile': '/fileInPage' }, code: NO_WORKER }),
    react(),
    siteFacts(),
    leftOut(),
    shipped.note(),
    opener,
    shipped.write(),
  ],
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector.js': 'use-sync-external-store/with-selector.js' },
  },
  build: {
    outDir: 'build/single',
    target,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/main.tsx',
      output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]', codeSplitting: false },
    },
  },
})
