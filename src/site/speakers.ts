// Who says the words of a site that is made: the interface, in each of its languages.
import type { Translate } from '../i18n/translate'
import { createTranslator } from '../i18n/translator'
import type { Words } from '../i18n/words'

/** The words of a language, by the part of the interface that they belong to. */
export interface Locale {
  readonly language: string
  readonly parts: ReadonlyMap<string, Words>
}

/** The words of the interface in one language. */
export interface Speaker {
  readonly language: string
  readonly t: Translate
}

export type Speakers = readonly [Speaker, ...Speaker[]]

/** Parts that no page asks for: of the pages that are written when a site is made, and of the command that makes it. */
export const UNASKED: readonly string[] = ['page', 'cli', 'starter']

/** All words in each language. Throws where there is none. */
export function speakersOf(locales: readonly Locale[]): Speakers {
  const [first, ...others] = locales.map(({ language, parts }) => ({
    language,
    t: createTranslator(language, parts.values()),
  }))
  if (first === undefined) throw new Error('There are no words in src/locales')
  return [first, ...others]
}
