import { Columns2 } from 'lucide-react'
import type { Text } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { meantBy } from '../kit/meantBy'
import './CompareCell.css'

interface Props {
  readonly role: string
  readonly title: Text
  /** Whether Tab enters the row here. */
  readonly isStop: boolean
}

/** The cell of a row that takes its role into the comparison. */
export function CompareCell({ role, title, isStop }: Props) {
  const { t } = useTranslation()
  const compareWith = useExplorer((state) => state.compareWith)
  const languages = useExplorer((state) => state.graph.languages)
  const wording = useWording(languages)
  const name = t('compare.with', { role: wording(title) })
  return (
    <td className="matrix-compare-cell">
      <button
        type="button"
        className="matrix-compare"
        data-role={role}
        data-compares
        aria-label={name}
        title={name}
        tabIndex={isStop ? 0 : -1}
        onClick={(event) => compareWith(role, meantBy(event))}
      >
        <Columns2 size={15} aria-hidden="true" />
      </button>
    </td>
  )
}
