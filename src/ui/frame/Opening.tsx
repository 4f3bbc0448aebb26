import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { useIsLong } from '../kit/useIsLong'

/** Says which graph is on its way, to those who have to wait for it. */
export function Opening() {
  const opening = useExplorer((state) => state.opening)
  return opening === null ? null : <OpeningWords key={opening} id={opening} />
}

function OpeningWords({ id }: { readonly id: string }) {
  const { t, language } = useTranslation()
  const offered = useExplorer((state) => state.graphs.find((graph) => graph.id === id))
  const isLong = useIsLong()
  if (!isLong || offered === undefined) return null
  const { value } = wordingOf(offered.title, language, offered.languages)
  return <p className="notice">{t('graph.opening', { graph: isolate(value) })}</p>
}
