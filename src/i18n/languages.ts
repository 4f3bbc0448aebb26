// What the languages are called that the interface speaks. A new folder in locales/ adds one.
import { site } from 'virtual:site'
import { isSameLanguage, isSameScript, scriptOf } from '../graph/language'

/** BCP 47 codes of those that are offered; that of the page itself first. */
export const languages: readonly string[] = site.languages

// To make one takes about a millisecond, and a page names a language dozens of times.
const names = new Map<string, Intl.DisplayNames>()

/**
 * What a language is called in the language of `reader`; by default what it calls itself, such as 中文. Where `among`
 * holds another variant of it, their scripts tell them apart, such as 简体中文, or else their regions.
 */
export function nameOf(language: string, reader = language, among: readonly string[] = []): string {
  const others = among.filter((code) => code !== language && isSameLanguage(code, language))
  const spoken = language.split('-')[0] ?? language
  const isApart = !others.some((code) => isSameScript(code, language))
  const asked = others.length === 0 ? spoken : isApart ? `${spoken}-${scriptOf(language)}` : language
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' })
  names.set(reader, known)
  return known.of(asked) ?? language
}
