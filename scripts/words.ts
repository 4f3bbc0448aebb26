// The words of the interface for the build, which speaks all languages that stand in src/locales.
import { readdirSync, readFileSync } from 'node:fs'
import type { TFunction } from 'i18next'
import type { Words } from '../src/i18n/languages'
import { createTranslator } from '../src/i18n/translator'

const LOCALES = new URL('../src/locales/', import.meta.url)

const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(new URL(`${language}.json`, LOCALES), 'utf8'))

interface Speaker {
  readonly language: string
  readonly t: TFunction
}

/** The words in each language, by its code. */
export const speakers: readonly Speaker[] = readdirSync(LOCALES)
  .map((file) => file.replace(/\.json$/, ''))
  .toSorted()
  .map((language) => ({ language, t: createTranslator(language, wordsOf(language)) }))
