// What the builds have in common that make the app one script: modules that stand in the place of others, and of some nothing.
import type { Plugin } from 'vite'

interface Replaced {
  /** By how the module is imported, without what leads there: the file that stands in its place, from where it stands. */
  readonly files: Readonly<Record<string, string>>
  /** By the same: the code that does. */
  readonly code: Readonly<Record<string, string>>
}

/** Without workers, whose work the page does; the dictionary of pinyin would be a third of the script, and sites bring theirs along. */
export const NO_WORKER = {
  '/trustedAddress': "export const trustedAddress = () => { throw new TypeError('This page has no worker') }",
  '/pinyinJob': 'export const pinyinJob = { run: () => null, buffersOf: () => [] }',
}

/** By which Vite fetches what goes with a part; here all of it is there. */
const PRELOAD = '\0vite/preload-helper.js'

const PREFIX = '\0virtual:in-one-script'

/** Ends the build where one of them is no longer imported. */
export function inOneScript({ files, code }: Replaced): Plugin {
  const endOf = (id: string) => id.slice(id.lastIndexOf('/'))
  const missed = new Set([...Object.keys(files), ...Object.keys(code)])
  return {
    name: 'rungs:in-one-script',
    enforce: 'pre',
    async resolveId(id, importer) {
      const end = endOf(id)
      missed.delete(end)
      if (Object.hasOwn(code, end)) return `${PREFIX}${end}`
      const file = Object.hasOwn(files, end) ? files[end] : undefined
      if (file === undefined || !id.startsWith('.')) return null
      return (await this.resolve(`${id.slice(0, -end.length)}${file}`, importer))?.id ?? null
    },
    load: (id) => {
      if (id === PRELOAD) return 'export const __vitePreload = (load) => load()'
      return id.startsWith(PREFIX) ? (code[id.slice(PREFIX.length)] ?? null) : null
    },
    buildEnd(error) {
      if (error === undefined && missed.size > 0)
        throw new Error(`Nothing imports ${[...missed].join(', ')}, which another module should replace`)
    },
  }
}
