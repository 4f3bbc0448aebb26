// What is measured side by side, in the sizes that it is measured at.

export const CONTENDERS = [
  { name: 'app', what: 'the whole app, as it is built', drawsCards: true },
  {
    name: 'react-flow',
    what: 'React Flow with everything in it: memoised cards, sizes and handles given, identities kept',
    drawsCards: true,
  },
  {
    name: 'cytoscape',
    what: 'tuned: straight edges, textureOnViewport, min-zoomed-font-size 6, pixelRatio 1',
    drawsCards: true,
  },
  {
    name: 'sigma',
    what: 'WebGL, tuned: hideEdgesOnMove, hideLabelsOnMove; squares with names, no cards',
    drawsCards: false,
  },
  {
    name: 'vis-network',
    what: 'tuned: no physics, straight edges, hideEdgesOnDrag and hideEdgesOnZoom',
    drawsCards: true,
  },
  { name: 'svg', what: 'one SVG by hand, moved by d3-zoom', drawsCards: true },
]

export const PEERS = CONTENDERS.map(({ name }) => name).filter((name) => name !== 'app')

export const SIZES = [12, 60, 300, 1_000, 3_000, 10_000]
/** What a run of a few minutes measures: first what the goals are set for, should time run out. */
export const QUICK = [10_000, 12]

/** Whose versions the results tell. */
export const PACKAGES = [
  '@xyflow/react',
  'react',
  'cytoscape',
  'sigma',
  'graphology',
  'vis-network',
  'd3-zoom',
  'vite',
]

/** Each figure: how it is called, what it is written in, and whether less of it is better. */
export const FIGURES = [
  { key: 'bytes', name: 'fetched until drawn', unit: 'kB', isLess: true },
  { key: 'drawn', name: 'address → drawn', unit: 's', isLess: true },
  { key: 'heap', name: 'script heap', unit: 'MB', isLess: true },
  { key: 'wholeFrames', name: 'presented frames, panning the whole', unit: '/s', isLess: false },
  { key: 'wholeMain', name: 'main thread a frame, panning the whole', unit: 'ms', isLess: true },
  { key: 'nearFrames', name: 'presented frames, panning at 100 %', unit: '/s', isLess: false },
  { key: 'nearMain', name: 'main thread a frame, panning at 100 %', unit: 'ms', isLess: true },
  { key: 'click', name: 'click → highlighted', unit: 'ms', isLess: true },
  { key: 'search', name: 'name → its card', unit: 'ms', isLess: true },
  { key: 'filter', name: 'filter to half', unit: 'ms', isLess: true },
]
