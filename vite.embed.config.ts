// The app as it stands in other pages, as one script and one style: `vite build --config vite.embed.config.ts`. The script is a plain
// one: a page of no origin may load that from everywhere, and modules only where the host allows it.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { inOneScript, NO_WORKER } from './scripts/inOneScript'
import { leftOut } from './scripts/leftOut'
import { createShipped } from './scripts/shipped'
import { siteFacts } from './scripts/siteFacts'

/** Parts that write, or say what was written: nothing stands in their place. */
const WRITING = [
  'ChangeButton',
  'ChangedMark',
  'MyRoleButton',
  'PageNoticeList',
  'ReadyButton',
  'ReadyForRole',
  'SeeToday',
  'StartPanel',
]

const nothing = (...names: readonly string[]) =>
  names.map((name) => `export const ${name} = () => null`).join('\n')

/** What is laid out anew by how the page stands, and as what. */
const LAID_OUT = [
  // In a page of its own the app is laid out for scrolling below this width. Here its parts scroll at any, and the page at none.
  { in: /\/src\/ui\/.*(?:\.css|\/isNarrow\.ts)$/, what: '62.5em', as: '0em' },
  // One finger over the map scrolls the page around (ui/frame/useHostScroll.ts).
  { in: /\/src\/ui\/map\/flow\.css$/, what: 'touch-action: none', as: 'touch-action: pan-x pan-y' },
] as const

const laidOut: Plugin = {
  name: 'rungs:laid-out',
  enforce: 'pre',
  transform: (code, id) => {
    const changed = LAID_OUT.reduce(
      (text, { in: place, what, as }) => (place.test(id) ? text.replaceAll(what, as) : text),
      code,
    )
    return changed === code ? null : { code: changed, map: null }
  },
}

const shipped = createShipped('licences.txt')

export default defineConfig({
  // Nothing is fetched beside it.
  base: '/',
  publicDir: false,
  plugins: [
    inOneScript({
      files: { '/fetchFile': '/fileByScript', '/storage': '/noStorage' },
      code: {
        ...NO_WORKER,
        ...Object.fromEntries(WRITING.map((name) => [`/${name}`, nothing(name)])),
        '/wholeApp': "export const WHOLE_APP = '../'",
        '/Tick': nothing('Tick', 'TickHint'),
        '/save': nothing('Save'),
        '/graphJobs': nothing('ownRolesJob', 'checkGraphJob', 'changesJob'),
        '/notebookJobs': nothing('notebooksTextJob', 'notebookFileJob'),
        '/deviceNotebooks': nothing('createDeviceNotebooks'),
      },
    }),
    laidOut,
    react(),
    siteFacts(),
    leftOut(),
    shipped.note(),
    shipped.write(),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector.js': 'use-sync-external-store/with-selector.js' },
  },
  build: {
    outDir: 'build/embed',
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'src/embed.tsx',
      output: {
        format: 'iife',
        entryFileNames: 'app.js',
        assetFileNames: 'app[extname]',
        codeSplitting: false,
      },
    },
  },
})
