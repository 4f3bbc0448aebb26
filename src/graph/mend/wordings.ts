// One wording of a text changed while the others stay. A wording that is emptied goes; the last one stays empty, which the checks
// of a graph refuse.
import type { Text } from '../model'

/** The wording of a text in exactly this language; empty where it has none. A plain string stands in the first of `languages`. */
export function exactWording(text: Text | undefined, language: string, languages: readonly string[]): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return language === languages[0] ? text : ''
  return Object.hasOwn(text, language) ? (text[language] ?? '') : ''
}

/** The languages in which a text can be written: those of the graph, then others that it has. */
export const writtenLanguages = (text: Text | undefined, languages: readonly string[]): readonly string[] => [
  ...new Set([...languages, ...(text === undefined || typeof text === 'string' ? [] : Object.keys(text))]),
]

/** A text with another wording in one language. One that is a plain string stays so where that is enough. */
export function withWording(
  text: Text | undefined,
  language: string,
  wording: string,
  languages: readonly string[],
): Text {
  const [first = language] = languages
  const before = text === undefined ? {} : typeof text === 'string' ? { [first]: text } : text
  if (typeof text !== 'object' && language === first) return wording
  const others = Object.fromEntries(Object.entries(before).filter(([code]) => code !== language))
  if (wording.trim() === '' && Object.keys(others).length > 0) return typeof text === 'string' ? text : others
  return Object.fromEntries(
    writtenLanguages({ ...before, [language]: wording }, languages)
      .filter((code) => code === language || Object.hasOwn(before, code))
      .map((code) => [code, code === language ? wording : (before[code] ?? '')]),
  )
}

/** Whether a text has no wording but blank ones. */
export const isBlank = (text: Text): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).every((wording) => wording.trim() === '')
