import { isKnown } from './language'
import type { Text } from './model'

/** The first sentence of a text in each of its languages; `languages` are those of the graph. */
export function firstSentenceOf(text: Text, languages: readonly string[]): Text {
  const first = (value: string, language: string): string => {
    const [sentence] = new Intl.Segmenter(isKnown(language) ? language : 'und', {
      granularity: 'sentence',
    }).segment(value)
    return sentence?.segment.trim() ?? ''
  }
  if (typeof text === 'string') return first(text, languages[0] ?? 'und')
  return Object.fromEntries(
    Object.entries(text).map(([language, value]) => [language, first(value, language)]),
  )
}
