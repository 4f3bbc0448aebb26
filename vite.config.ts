import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { builtApp } from './scripts/builtApp'
import { builtWords } from './scripts/builtWords'
import { compressApp } from './scripts/compressApp'
import { leftOut } from './scripts/leftOut'
import { parts } from './scripts/parts'
import { createShipped } from './scripts/shipped'
import { siteFacts } from './scripts/siteFacts'
import { startScript } from './scripts/startScript'

const shipped = createShipped()

// The app, the same for every site; src/site makes one of it.
export default defineConfig({
  base: './',
  plugins: [
    react(),
    siteFacts(),
    builtWords(),
    startScript([shipped.note()]),
    leftOut(),
    parts(),
    shipped.note(),
    builtApp([shipped.note()]),
    shipped.write(),
    compressApp(),
  ],
  // Each job of the worker is fetched on use.
  worker: { format: 'es', plugins: () => [shipped.note()] },
  // Every React since 18 has it built in; the copy of it for older ones, which React Flow would bring, is left out.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector.js': 'use-sync-external-store/with-selector.js' },
  },
  build: {
    outDir: 'build/app',
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    manifest: true,
    // What counts is the size over the wire, which scripts/size.mjs holds to its bound.
    chunkSizeWarningLimit: 1000,
    // Inlining small files as data: addresses would need room in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All that every visit needs comes as one script and one style: on a slow network each request costs a round trip.
    rolldownOptions: {
      // Nothing here is read for what reading it does.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        // The page carries the names of all that it may fetch.
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'] },
            // What paints the page before the app has arrived comes without it.
            {
              name: 'paint',
              priority: 2,
              test: /src\/(paint\.ts|painted\/|graph\/language|layout\/(?!large|inView)|state\/(afterFrame|atStart|pairs|storage|views)|ui\/map\/(measureRoom|viewportOf|cardWidth|cardMeasures|paintedLayout)|ui\/kit\/isNarrow|ui\/search\/leastField)/,
            },
            // What says that the page failed, and saves all that was written, does not hang on the panels; nor does what asks the worker.
            {
              name: 'save',
              test: /src\/(ui\/kit\/SaveWritten|ui\/frame\/(PageNoticeList|translation)|state\/(watchPage|release|cleanLink|looseLink)|workers\/aside)\./,
            },
            // What all views share, and what every map is placed by, as one script each too.
            {
              name: 'views',
              test: /src\/ui\/kit\/(Legend|LineSample|usePick|useMark|useMoves|SideMark|RoleMarks|RoleLink)\.|src\/graph\/moves|icons\/plus\./,
            },
            { name: 'layout', test: /src\/scene\/(placed|layoutInput|counts)\./ },
            // What the list shares with the matrix, and what with panels.
            {
              name: 'lists',
              test: /ui\/kit\/(useListView|useLetGo)\.|graph\/grouping|icons\/columns-2/,
            },
            {
              name: 'lines',
              test: /ui\/kit\/(ResponsibilityList|SkillTags|WhyButton|NoRouteWords|Checkbox|PanelText|Filled|LocalText|RoleName|useInSlices|tags)\./,
            },
            // Whoever opens one of these opens others.
            {
              name: 'panels',
              test: /src\/ui\/(compare|print|role|route|today|transition|frame\/(AnnouncedWords|GraphPicker|GraphSelect|MoreItems|LookItems|LookChoices|NoticeList|WideChoices|MenuGroup|choices|Trail|SheetHandle|frameParts|menuParts)|start\/Mine|kit\/(ChangeButton|ChangedMark|ChangeMarked|useChanges|useVersionChanges))|src\/(state\/(mended|selectorsOnUse|versionChanges)|graph\/(mend\/changes|changes\/(bothVersions|changedRoles|changes\.|countChanges|isVersion))|library\/(siteIds|versionBytes))/,
            },
            // What works the search of the header, the question which role one is in, and the picker of fields.
            {
              name: 'search',
              test: /src\/(ui\/search\/(SearchWorks|SearchList|SearchStatus|FoundText|CompareFound|Marked|useSearch)|ui\/kit\/RoleFieldList|ui\/frame\/(FittedFields|FieldPicker|FieldOptions)|ui\/kit\/usePinyin|graph\/(search|simplified))/,
            },
            // What holds the maps of a person's own.
            {
              name: 'own',
              test: /src\/(library\/(lateSources|ownGraphs|graphDatabase|(device|memory|inline)Source|isOfferedGraph)|state\/own)|node_modules\/idb\//,
            },
            { name: 'ownRoles', test: /src\/ui\/ownRoles\// },
            // What reads tables, where there is no worker.
            { name: 'tables', test: /src\/formats\/(table|ownRoles)\/|node_modules\/papaparse\// },
            // What writes and saves files, so that the sheet does not hang on the dialogs.
            { name: 'formats', test: /src\/(formats\/|i18n\/createReader\.|ui\/kit\/saveFile\.)/ },
            // What changes a map is one script, with all its steps.
            { name: 'mend', test: /src\/(ui\/mend\/|state\/mend(Copy)?\.|graph\/(mend\/|makeId\.))/ },
            {
              name: 'dialogs',
              test: /src\/ui\/(export|help|share|frame\/shortDialogs)/,
            },
          ],
        },
      },
    },
  },
})
