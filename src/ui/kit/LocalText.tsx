import { useTranslation } from 'react-i18next'
import type { Text } from '../../graph/model'
import { secondWordingOf, wordingOf } from '../../graph/text'
import { useExplorer } from '../../state/useExplorer'

/** A text of the role graph in the reader's language; where a translation is missing, in another, marked as such. */
export function LocalText({ text }: { readonly text: Text }) {
  const { i18n } = useTranslation()
  const languages = useExplorer(({ graph }) => graph.languages)
  const { value, language } = wordingOf(text, i18n.language, languages)
  return <bdi lang={language === i18n.language ? undefined : language}>{value}</bdi>
}

/** The same text in the graph's other language; nothing where it has none. */
export function SecondText({ text, className }: { readonly text: Text; readonly className: string }) {
  const { i18n } = useTranslation()
  const languages = useExplorer(({ graph }) => graph.languages)
  const second = secondWordingOf(text, i18n.language, languages)
  if (second === null) return null
  return (
    <bdi className={className} lang={second.language}>
      {second.value}
    </bdi>
  )
}
