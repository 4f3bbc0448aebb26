import type { Text } from '../../graph/model'
import { secondWordingOf, wordingOf } from '../../graph/text'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'

/** A text of the role graph in the reader's language; where a translation is missing, in another, marked as such. */
export function LocalText({ text }: { readonly text: Text }) {
  const { language } = useTranslation()
  const languages = useExplorer(({ graph }) => graph.languages)
  const wording = wordingOf(text, language, languages)
  return <bdi lang={wording.language === language ? undefined : wording.language}>{wording.value}</bdi>
}

/** The same text in the graph's other language; nothing where it has none. */
export function SecondText({ text, className }: { readonly text: Text; readonly className: string }) {
  const { language } = useTranslation()
  const languages = useExplorer(({ graph }) => graph.languages)
  const second = secondWordingOf(text, language, languages)
  if (second === null) return null
  return (
    // What a sheet sets before it, such as an arrow, stands where the page reads it, whichever way the text runs.
    <span className={className}>
      <bdi lang={second.language}>{second.value}</bdi>
    </span>
  )
}
