// A Vite plugin that puts the words of the interface into the built app, two files a language. The folder has the name of what it
// holds, so that browsers keep it.
import type { Plugin } from 'vite'
import { digest } from '../src/site/digest'
import { type Locale, UNASKED } from '../src/site/speakers'
import { locales } from './words'

/** The files of a language by path: the words that the first paint needs, and all others. */
export const wordFiles = ({
  language,
  parts,
}: Locale): readonly (readonly [path: string, text: string])[] => {
  const start = [...parts].filter(([part]) => part === 'start')
  const others = [...parts].filter(([part]) => part !== 'start' && !UNASKED.includes(part))
  return [
    [`${language}/start.json`, JSON.stringify(Object.fromEntries(start))],
    [`${language}/others.json`, JSON.stringify(Object.fromEntries(others))],
  ]
}

const files = locales.flatMap(wordFiles)

/** In the built app. */
export const WORDS_FOLDER = `assets/words-${digest(JSON.stringify(files)).slice(0, 8)}/`

export function builtWords(): Plugin {
  return {
    name: 'rungs:words',
    apply: 'build',
    buildStart() {
      for (const [path, source] of files)
        this.emitFile({ type: 'asset', fileName: `${WORDS_FOLDER}${path}`, source })
    },
  }
}
