// A Vite plugin that puts deploy/_headers into the built site, where hosts that read such a file look for it.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const FILE = fileURLToPath(new URL('../deploy/_headers', import.meta.url))

export function hostHeaders(): Plugin {
  return {
    name: 'rungs:host-headers',
    apply: 'build',
    async buildStart() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: await readFile(FILE, 'utf8') })
    },
  }
}
