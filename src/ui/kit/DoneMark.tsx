import { Check } from 'lucide-react'
import type { Responsibility } from '../../graph/model'
import { tickedLines } from '../../graph/tickId'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import './DoneMark.css'

interface Props {
  readonly responsibility: Responsibility
}

/** Says of a responsibility that the person does it today; nothing of any other. */
export function DoneMark({ responsibility }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const isDone = useNotebook(({ today }) => tickedLines(graph, today).has(responsibility))
  if (!isDone) return null
  return (
    <>
      {' '}
      <span className="done-mark">
        <Check size={13} aria-hidden="true" />
        {t('today.done')}
      </span>
    </>
  )
}
