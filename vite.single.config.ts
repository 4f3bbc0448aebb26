// The app as one script and one style, for a site that is one file: `vite build --config vite.single.config.ts`
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { afterWriting } from './scripts/afterWriting'
import { bundleScript } from './scripts/bundleScript'
import { leftOut } from './scripts/leftOut'
import { createShipped } from './scripts/shipped'
import { siteFacts } from './scripts/siteFacts'

/** Modules that it does without. The dictionary of pinyin would be a third of it; the maps of the site bring theirs along. */
const MISSING = new Map([
  [
    '\0virtual:no-worker',
    "export const trustedAddress = () => { throw new TypeError('One file has no worker') }",
  ],
  ['\0virtual:no-pinyin', 'export const pinyinJob = { run: () => null, buffersOf: () => [] }'],
])

/** What one file has otherwise: its files stand in the page, and it has no worker, whose work the page does. */
const inOneFile: Plugin = {
  name: 'rungs:in-one-file',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id.endsWith('/trustedAddress')) return '\0virtual:no-worker'
    if (id.endsWith('/pinyinJob')) return '\0virtual:no-pinyin'
    if (!id.endsWith('/fetchFile')) return null
    const found = await this.resolve(id.replace(/fetchFile$/, 'fileInPage'), importer)
    return found?.id ?? null
  },
  load: (id) => MISSING.get(id) ?? null,
}

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
  plugins: [inOneFile, react(), siteFacts(), leftOut(), shipped.note(), opener, shipped.write()],
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
