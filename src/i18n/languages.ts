// The languages that the interface speaks, each with how its words are fetched. A new file in locales/ adds one.
import { language as pageLanguage } from '../../data/site.json'
import { isSameLanguage, isSameScript, scriptOf } from '../graph/language'

/** The words of one language, nested by where they are used. */
export type Words = Readonly<Record<string, unknown>>

const files = import.meta.glob<{ default: Words }>('../locales/*.json')
const codeOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '')

/** BCP 47 codes; that of the page itself first. */
export const languages: readonly string[] = Object.keys(files)
  .map(codeOf)
  .toSorted((a, b) => Number(b === pageLanguage) - Number(a === pageLanguage))

/** The words of one language. Rejects when they cannot be fetched. */
export async function loadWords(language: string): Promise<Words> {
  const load = Object.entries(files).find(([path]) => codeOf(path) === language)?.[1]
  if (load === undefined) throw new Error(`There is no locale file for ${language}`)
  return (await load()).default
}

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
