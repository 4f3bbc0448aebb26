import { useTranslation } from 'react-i18next'
import type { Text } from '../graph/model'
import { wordingOf } from '../graph/text'
import { isolate } from './isolate'

/** A text of the graph as a plain string, for names and titles that cannot hold markup. */
export function useWording(languages: readonly string[]): (text: Text) => string {
  const { i18n } = useTranslation()
  return (text) => isolate(wordingOf(text, i18n.language, languages).value)
}
