// A Vite plugin that leaves out of the built app what its packages bring along and never use here.
import type { Plugin } from 'vite'

interface LeftOut {
  readonly module: string
  /** The package that does without it; every one unless told. */
  readonly by?: string
  /** What stands in its place. */
  readonly code: string
}

const LEFT_OUT: readonly LeftOut[] = [
  // For a React that lacks this hook; ours has it.
  { module: 'use-sync-external-store/shim', code: "export { useSyncExternalStore } from 'react'" },
  // React Flow moves the map by d3-transition, which can turn attributes and styles too; nothing here asks it to.
  {
    module: 'd3-interpolate',
    by: 'd3-transition',
    code: `export function interpolateNumber() { return null }
export { interpolateNumber as interpolateRgb, interpolateNumber as interpolateString }
export { interpolateNumber as interpolateTransformCss, interpolateNumber as interpolateTransformSvg }`,
  },
  {
    module: 'd3-color',
    code: `export function color() { return null }
export { color as rgb, color as hsl, color as lab, color as hcl, color as cubehelix }`,
  },
  // React Flow can move the map in a straight line, which nothing here asks it to either.
  {
    module: 'd3-interpolate',
    by: '@xyflow/system',
    code: "export { interpolateZoom, interpolateZoom as interpolate } from 'd3-interpolate'",
  },
  // Icons can be given colours, strokes, aliases and defaults from around; here each is given a size and a class at most.
  {
    module: '../createLucideIcon.mjs',
    by: 'lucide-react',
    code: `import { createElement } from 'react'
const USUAL = {
  viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round',
}
export default ({ node }) => ({ size = 24, ...own }) =>
  createElement('svg', { ...USUAL, width: size, height: size, 'aria-hidden': true, ...own }, node.map((part) => createElement(...part)))`,
  },
  // By it React Flow lets people drag cards, which stand where the layout puts them here.
  { module: 'd3-drag', by: '@xyflow/system', code: 'export function drag() { return null }' },
]

/** What these packages make as they are loaded has no effect elsewhere, so that what is not asked for can be left out. */
const MADE_IN = /\/node_modules\/d3-(?:ease|interpolate)\//
const MADE = /^var \w+ = (?=\(function\b|\w+\()/gm

const PREFIX = '\0left-out:'

export function leftOut(): Plugin {
  return {
    name: 'rungs:left-out',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer = '') => {
      const index = LEFT_OUT.findIndex(
        ({ module, by }) =>
          module === id &&
          !importer.startsWith(PREFIX) &&
          importer.includes(by === undefined ? '' : `/${by}/`),
      )
      return index < 0 ? null : `${PREFIX}${index}:${id}`
    },
    transform: (code, id) =>
      MADE_IN.test(id) ? { code: code.replaceAll(MADE, '$&/* @__PURE__ */ '), map: null } : null,
    load: (id) =>
      id.startsWith(PREFIX) ? (LEFT_OUT[Number.parseInt(id.slice(PREFIX.length), 10)]?.code ?? null) : null,
  }
}
