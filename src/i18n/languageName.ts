// What a language is called.
import { isSameLanguage, isSameScript, scriptOf } from '../graph/language'

// To make one takes about a millisecond, and a page names a language dozens of times.
const names = new Map<string, Intl.DisplayNames>()

/**
 * What a language is called in the language of `reader`; by default what it calls itself, such as 中文. Where `among`
 * holds another variant of it, their scripts tell them apart, such as 简体中文, or else their regions. What no browser
 * can name is called by its code.
 */
export function nameOf(language: string, reader = language, among: readonly string[] = []): string {
  const others = among.filter((code) => code !== language && isSameLanguage(code, language))
  const spoken = language.split('-')[0] ?? language
  const isApart = !others.some((code) => isSameScript(code, language))
  const asked = others.length === 0 ? spoken : isApart ? `${spoken}-${scriptOf(language)}` : language
  const known = names.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' })
  names.set(reader, known)
  try {
    return known.of(asked) ?? language
  } catch {
    // A graph may name a variant in a way that browsers have no rule for.
    return language
  }
}
