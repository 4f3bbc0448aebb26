// The words of the interface, which the command speaks and puts into the pages that it writes.
import type { Words } from '../i18n/words'
import { type Locale, type Speaker, speakersOf } from '../site/speakers'

const files = import.meta.glob<Words>('../locales/*/*.json', { eager: true, import: 'default' })

const found = Object.entries(files).map(([path, words]) => {
  const [language = '', file = ''] = path.split('/').slice(-2)
  return { language, part: file.replace(/\.json$/, ''), words }
})

export const locales: readonly Locale[] = [...new Set(found.map(({ language }) => language))]
  .toSorted()
  .map((language) => ({
    language,
    parts: new Map(found.filter((one) => one.language === language).map(({ part, words }) => [part, words])),
  }))

export const speakers = speakersOf(locales)

export const languages: readonly string[] = speakers.map(({ language }) => language)

/** Who says the words in a language of the interface; in the first where it is none. */
export const speakerOf = (language: string): Speaker =>
  speakers.find((speaker) => speaker.language === language) ?? speakers[0]
