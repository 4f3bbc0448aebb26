import { useMemo } from 'react'
import { createRoleGraph } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { historyOf } from '../../state/mended'
import { useExplorer } from '../../state/useExplorer'
import '../kit/ChangedMark.css'
import { useChanges } from '../kit/useChanges'
import { changeWords } from './changeWords'

/** Every change in words. */
export function useChangeWords() {
  const { t, language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const changes = useChanges()
  const base = historyOf(graph)?.base ?? graph.data
  const former = useMemo(() => createRoleGraph(base), [base])
  return changes.map((change) => changeWords(t, language, graph, change, former))
}

/** What was changed, as a list; long texts stand before and after in full. */
export function ChangeList() {
  const { t } = useTranslation()
  const changes = useChangeWords()
  return (
    <ul className="mend-changes" aria-label={t('mend.list')}>
      {changes.map(({ where, what, how, before, after }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: The list is worked out anew as a whole.
        <li key={index}>
          <span>
            {t('mend.about', { where, what })} <span className="changed-mark">{how}</span>
          </span>
          {(before !== '' || after !== '') && (
            <span className="mend-change-how">
              {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
