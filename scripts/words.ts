// The words of the interface for the build, which speaks all languages that stand in src/locales.
import { readdirSync, readFileSync } from 'node:fs'
import type { Translate } from '../src/i18n/translate'
import { createTranslator } from '../src/i18n/translator'
import type { Words } from '../src/i18n/words'

const LOCALES = new URL('../src/locales/', import.meta.url)

/** The part that the pages themselves are made of; no page asks for it. */
export const BUILD_ONLY = 'page'

export interface Locale {
  readonly language: string
  /** The words by part. */
  readonly parts: ReadonlyMap<string, Words>
}

function readLocale(language: string): Locale {
  const folder = new URL(`${language}/`, LOCALES)
  const parts = readdirSync(folder).map((file): readonly [part: string, words: Words] => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  ])
  return { language, parts: new Map(parts) }
}

/** By the code of the language. */
export const readLocales = (): readonly Locale[] => readdirSync(LOCALES).toSorted().map(readLocale)

export const locales = readLocales()

interface Speaker {
  readonly language: string
  readonly t: Translate
}

/** All words in each language, by its code. */
export const speakers: readonly Speaker[] = locales.map(({ language, parts }) => ({
  language,
  t: createTranslator(language, parts.values()),
}))
