// What is measured side by side, and the three machines that it is measured on.

export const TITLE = 'SEO Specialist'
export const ROLE = 'seo-specialist'

/** `live` fits what is there once the app has taken the place of what was painted; `lit` what a press on the role lights. */
export const CONTENDERS = [
  {
    name: 'app',
    what: 'the whole app, as it is built and served',
    query: '?lang=en',
    live: '.react-flow__node [data-role]',
    lit: `[data-role="${ROLE}"][data-status="selected"]`,
  },
  {
    name: 'react-flow',
    what: 'the smallest honest page over React Flow: cards that are buttons, lines that light up',
    query: '',
    live: null,
    lit: '[data-lit]',
  },
  {
    name: 'vis-network',
    what: 'the same over vis-network, on a canvas: nothing in it can be reached by keys or read out',
    query: '',
    live: null,
    lit: '[data-lit]',
  },
  {
    name: 'svg',
    what: 'the same by hand as one SVG, without a package: it cannot be moved or zoomed',
    query: '',
    live: null,
    lit: '[data-lit]',
  },
]

export const PEERS = CONTENDERS.map(({ name }) => name).filter((name) => name !== 'app')

/** Slow 4G as Lighthouse has it: milliseconds, and bytes a second. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }

/** How often the graph stands there, in the order in which the pages of the others are built. */
export const COPIES = [1, 5]

export const CONDITIONS = [
  { name: 'as it comes', slower: 1, network: null, copies: 1, starts: true, presses: true },
  { name: 'CPU 4 × slower', slower: 4, network: null, copies: 1, starts: true, presses: true },
  { name: 'CPU 4 × slower, Slow 4G', slower: 4, network: SLOW_4G, copies: 1, starts: true, presses: false },
  // The app paints in advance only the map that it was built with.
  { name: '60 roles, as it comes', slower: 1, network: null, copies: 5, starts: false, presses: true },
  { name: '60 roles, CPU 4 × slower', slower: 4, network: null, copies: 5, starts: false, presses: true },
]
