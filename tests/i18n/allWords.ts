// All words of the interface, as they lie in src/locales, at once.
import type { Translate } from '../../src/i18n/translate'
import { createTranslator } from '../../src/i18n/translator'
import type { LoadWords, Words } from '../../src/i18n/words'

const files: Readonly<Record<string, Words>> = import.meta.glob('../../src/locales/*/*.json', {
  eager: true,
  import: 'default',
})

/** The words of each part in one language, by the name of the part. */
export const partsOf = (language: string): ReadonlyMap<string, Words> =>
  new Map(
    Object.entries(files).flatMap(([path, words]) => {
      const [code, part = ''] = path
        .replace(/\.json$/, '')
        .split('/')
        .slice(-2)
      return code === language ? [[part, words] as const] : []
    }),
  )

/** The codes of all languages. */
export const locales: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? '')),
]

/** Speaks with the words of all parts. */
export const translatorIn = (language: string): Translate =>
  createTranslator(language, partsOf(language).values())

/** Gets words without a site. */
export const loadFromFiles: LoadWords = async (language, part) => {
  const words = partsOf(language).get(part)
  if (words === undefined) throw new Error(`There are no words of “${part}” in ${language}`)
  return words
}
