import { wordingOf } from '../../graph/text'
import { useTranslation } from '../../i18n/useTranslation'
import { addressToShare } from '../../state/selectorsOnUse'
import { useExplorer } from '../../state/useExplorer'
import { CodeToCopy } from './CodeToCopy'
import '../kit/disclosure.css'

import { cardSnippet, frameSnippet } from './snippet'

/** What to put into another page: the map in a frame, as it is shown now; or a picture that leads to it. */
export function EmbedCode() {
  const { t, language } = useTranslation()
  const address = useExplorer(addressToShare)
  const graph = useExplorer((state) => state.graph)
  const title = wordingOf(graph.title, language, graph.languages).value
  const alt = t('share.embed.alt', { map: title })
  return (
    <details className="disclosure">
      <summary>{t('share.embed.heading')}</summary>
      <p className="note">{t('share.embed.about')}</p>
      <CodeToCopy label={t('share.embed.frame')} code={frameSnippet(address, title)} />
      <details className="disclosure">
        <summary>{t('share.embed.without')}</summary>
        <p className="note">{t('share.embed.aboutCard')}</p>
        <CodeToCopy
          label={t('share.embed.card')}
          code={cardSnippet({ address, graph: graph.id, language, alt })}
        />
      </details>
    </details>
  )
}
