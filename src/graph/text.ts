// Picks the wording of a text for a reader, and says in which language it stands.
import { nearestLanguage } from './language'
import type { Text } from './model'

export interface Wording {
  readonly value: string
  /** BCP 47 code of `value`, which differs from the one asked for when a translation is missing. */
  readonly language: string
}

/**
 * The wording of `text` in `language`; failing that in the nearest variant of that language, then in the first of
 * `languages` (those of the graph) that it has, then in any. A plain string stands in the first of `languages`.
 */
export function wordingOf(text: Text, language: string, languages: readonly string[]): Wording {
  if (typeof text === 'string') return { value: text, language: languages[0] ?? 'und' }
  const written = Object.keys(text)
  const chosen =
    nearestLanguage(language, written) ??
    languages.find((code) => written.includes(code)) ??
    written[0] ??
    'und'
  return { value: text[chosen] ?? '', language: chosen }
}

/** The wording in the first of the graph's languages that is not the reader's; null when there is none, or it is alike. */
export function secondWordingOf(text: Text, language: string, languages: readonly string[]): Wording | null {
  if (typeof text === 'string') return null
  const shown = wordingOf(text, language, languages)
  const other = languages.find((code) => code !== shown.language && Object.hasOwn(text, code))
  const value = other === undefined ? undefined : text[other]
  return other === undefined || value === undefined || value === shown.value
    ? null
    : { value, language: other }
}

/** Every wording of a text, in the order of the graph's languages, then in that of the file. */
export function wordingsOf(text: Text, languages: readonly string[]): readonly Wording[] {
  if (typeof text === 'string') return [wordingOf(text, '', languages)]
  const written = Object.entries(text).map(([language, value]) => ({ value, language }))
  const rank = ({ language }: Wording) =>
    (languages.indexOf(language) + languages.length + 1) % (languages.length + 1)
  return written.toSorted((a, b) => rank(a) - rank(b))
}
