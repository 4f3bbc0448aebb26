// A Vite plugin that puts the words of the interface into the built app, two files a language. The folder has the name of what it
// holds, so that browsers keep it.
import type { Plugin } from 'vite'
import { digest } from '../src/site/digest'
import { wordFiles } from '../src/site/wordFiles'
import { locales } from './words'

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
