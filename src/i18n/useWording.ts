import { useTranslation } from 'react-i18next'
import type { Text } from '../graph/model'
import { wordingOf } from '../graph/text'

/** A text of the graph as a plain string, for names and titles that cannot hold markup. */
export function useWording(languages: readonly string[]): (text: Text) => string {
  const { i18n } = useTranslation()
  return (text) => isolate(wordingOf(text, i18n.language, languages).value)
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** In marks that keep a text from turning the sentence round it, where it might. */
export const isolate = (value: string): string => (RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value)
