// Names for every key of the state its one home; a key that is forgotten here does not compile.
import type { ExplorerState } from './explorerState'

/** `url`: in the address. `device`: kept by the browser. `memory`: gone on reload. */
export type Home = 'url' | 'device' | 'memory'

export const homes = {
  graph: 'url',
  opening: 'memory',
  graphs: 'memory',
  panels: 'memory',
  language: 'url',
  usualLanguage: 'device',
  view: 'url',
  usualView: 'memory',
  theme: 'device',
  myRole: 'device',
  signature: 'device',
  bothLanguages: 'device',
  field: 'url',
  query: 'url',
  panel: 'url',
  around: 'url',
  touched: 'memory',
  differencesOnly: 'memory',
  heldAgainst: 'memory',
  unfolded: 'memory',
  hiddenTransitions: 'memory',
  trail: 'memory',
  markedSkill: 'memory',
  columnOrder: 'memory',
  previewed: 'memory',
  walk: 'memory',
  dialog: 'memory',
  notices: 'memory',
  pageNotices: 'memory',
  announcement: 'memory',
  intent: 'memory',
} as const satisfies Record<keyof ExplorerState, Home>
