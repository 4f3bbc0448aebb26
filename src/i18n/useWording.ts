import type { Text } from '../graph/model'
import { wordingOf } from '../graph/text'
import { isolate } from './isolate'
import { useTranslation } from './useTranslation'

/** A text of the graph as a plain string, for names and titles that cannot hold markup. */
export function useWording(languages: readonly string[]): (text: Text) => string {
  const { language } = useTranslation()
  return (text) => isolate(wordingOf(text, language, languages).value)
}
