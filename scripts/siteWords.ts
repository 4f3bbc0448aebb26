// A Vite plugin that puts the words of the interface into the built site, one file a language and part, and tells the app
// which languages there are and where their words stand. The folder has the name of what it holds, so that browsers keep it.
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { readSite } from './site'
import { BUILD_ONLY, locales } from './words'

/** The module that tells. */
const MODULE = 'virtual:words'

const files = locales.flatMap(({ language, parts }) =>
  [...parts]
    .filter(([part]) => part !== BUILD_ONLY)
    .map(([part, words]) => ({ name: `${language}/${part}.json`, source: JSON.stringify(words) })),
)
const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)

/** In the built site. */
export const WORDS_FOLDER = `assets/words-${digest}/`

export function siteWords(): Plugin {
  let isBuild = false
  return {
    name: 'rungs:words',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      for (const { name, source } of files)
        this.emitFile({ type: 'asset', fileName: `${WORDS_FOLDER}${name}`, source })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const { language: first } = await readSite()
      const languages = locales
        .map(({ language }) => language)
        .toSorted((a, b) => Number(b === first) - Number(a === first))
      const folder = isBuild ? `./${WORDS_FOLDER}` : '/src/locales/'
      return `export const languages = ${JSON.stringify(languages)}\nexport const folder = ${JSON.stringify(folder)}`
    },
  }
}
