// A Vite plugin that leaves out of the built app what its packages bring along and never use here.
import type { Plugin } from 'vite'

const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  // For a React that lacks this hook; ours has it.
  ['use-sync-external-store/shim', "export { useSyncExternalStore } from 'react'"],
  // React Flow moves the map by d3-transition, which can turn colours too; nothing here asks it to. A text that is no
  // colour is turned as a text.
  [
    'd3-color',
    'export function color() { return null }\nexport { color as rgb, color as hsl, color as lab, color as hcl, color as cubehelix }',
  ],
])

export function leftOut(): Plugin {
  return {
    name: 'rungs:left-out',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (LEFT_OUT.has(id) ? `\0left-out:${id}` : null),
    load: (id) => LEFT_OUT.get(id.replace('\0left-out:', '')) ?? null,
  }
}
