// Who may import whom: every import of `src` is held against this table by tests/architecture/layers.test.ts.
// A room is a folder of `src`, of `ui` each folder in it, and `main` what lies in `src` itself. It may take its own files,
// the rooms of its row, and the packages of its row with what lies in them. A file may have a row of its own; `ui/*` is the
// row of the rooms of `ui` that have none. Rows go up: none names what stands below it. The DOM: `overrides` in biome.json.

interface Row {
  readonly rooms: string
  readonly packages: string
}

const PLAIN = 'graph layout notebook scene formats'
const BELOW = `net ${PLAIN} library workers state i18n`
const WORKBOX = 'workbox-core workbox-precaching workbox-routing workbox-strategies'
const DRAWING = 'react react-dom i18next lucide-react zustand/react/shallow'

const rows: Readonly<Record<string, Row>> = {
  net: { rooms: '', packages: '' },
  graph: { rooms: '', packages: 'zod/mini' },
  layout: { rooms: '', packages: '' },
  notebook: { rooms: 'graph', packages: 'zod/mini' },
  scene: { rooms: 'graph layout', packages: '' },
  formats: { rooms: 'graph layout notebook scene', packages: 'papaparse' },
  library: { rooms: 'net graph formats', packages: 'idb zod/mini virtual:site' },
  workers: { rooms: 'graph layout scene formats', packages: 'pinyin-pro' },
  offline: { rooms: '', packages: `${WORKBOX} virtual:release` },
  state: { rooms: `net ${PLAIN} library workers offline`, packages: 'zustand/vanilla' },
  'state/deviceNotebooks.ts': { rooms: PLAIN, packages: 'idb' },
  'state/useExplorer.ts': { rooms: PLAIN, packages: 'react zustand' },
  'state/useNotebook.ts': { rooms: PLAIN, packages: 'react zustand' },
  locales: { rooms: '', packages: '' },
  i18n: { rooms: 'net graph formats locales', packages: 'react zustand zustand/vanilla virtual:site' },
  'ui/kit': { rooms: BELOW, packages: `${DRAWING} virtual:site` },
  'ui/*': { rooms: `${BELOW} ui/kit`, packages: DRAWING },
  'ui/map': { rooms: `${BELOW} ui/kit`, packages: `${DRAWING} @xyflow/react` },
  'ui/share': { rooms: `${BELOW} ui/kit`, packages: `${DRAWING} qr` },
  'ui/frame': { rooms: `${BELOW} ui/kit ui/*`, packages: DRAWING },
  painted: { rooms: `${BELOW} ui/kit ui/* ui/frame`, packages: 'react react-dom/server' },
  main: { rooms: `${BELOW} ui/kit ui/* ui/frame painted`, packages: `${DRAWING} virtual:site` },
  site: { rooms: 'graph formats library workers state i18n painted', packages: 'node:' },
  cli: { rooms: 'graph formats library i18n locales site scripts package.json', packages: 'node:' },
}

export const ROOMS: ReadonlyMap<string, Row> = new Map(Object.entries(rows))
