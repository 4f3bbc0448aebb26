// The words of the interface as they stand in src/locales, for all that is built or worked on here.
import { readdirSync, readFileSync } from 'node:fs'
import type { Words } from '../src/i18n/words'
import { type Locale, speakersOf } from '../src/site/speakers'

const LOCALES = new URL('../src/locales/', import.meta.url)

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

export const speakers = speakersOf(locales)
