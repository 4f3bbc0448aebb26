// A Vite plugin that puts the words of the interface into the built site, two files a language, and tells the app which
// languages there are and where their words stand. The folder has the name of what it holds, so that browsers keep it.
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { readSite } from './site'
import { BUILD_ONLY, type Locale, locales, readLocales } from './words'

/** The module that tells. */
const MODULE = 'virtual:words'

/** The files of a language by path: the words that the first paint needs, and all others. */
const filesOf = ({ language, parts }: Locale): readonly (readonly [path: string, text: string])[] => {
  const start = [...parts].filter(([part]) => part === 'start')
  const others = [...parts].filter(([part]) => part !== 'start' && part !== BUILD_ONLY)
  return [
    [`${language}/start.json`, JSON.stringify(Object.fromEntries(start))],
    [`${language}/others.json`, JSON.stringify(Object.fromEntries(others))],
  ]
}

const files = locales.flatMap(filesOf)
const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)

/** In the built site. */
export const WORDS_FOLDER = `assets/words-${digest}/`
/** While one works on the page, where they are read anew at every request. */
const WORKING_FOLDER = '/words/'

export function siteWords(): Plugin {
  let isBuild = false
  return {
    name: 'rungs:words',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      for (const [path, source] of files)
        this.emitFile({ type: 'asset', fileName: `${WORDS_FOLDER}${path}`, source })
    },
    configureServer({ middlewares }) {
      middlewares.use(WORKING_FOLDER, (request, response, next) => {
        const asked = new Map(readLocales().flatMap(filesOf)).get(request.url?.split('?')[0]?.slice(1) ?? '')
        if (asked === undefined) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(asked)
      })
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const { language: first } = await readSite()
      const languages = locales
        .map(({ language }) => language)
        .toSorted((a, b) => Number(b === first) - Number(a === first))
      const folder = isBuild ? `./${WORDS_FOLDER}` : WORKING_FOLDER
      return `export const languages = ${JSON.stringify(languages)}\nexport const folder = ${JSON.stringify(folder)}`
    },
  }
}
