import { ArrowLeftRight } from 'lucide-react'
import { type MouseEvent, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text } from '../../graph/model'
import { useWording } from '../../i18n/useWording'
import { isPicking } from '../../state/panel'
import type { Explorer } from '../../state/store'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { enterPanel } from '../kit/focus'
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
  const explorer = useContext(ExplorerContext)
  const languages = useExplorer((state) => state.graph.languages)
  const wording = useWording(languages)
  const name = t('compare.with', { role: wording(title) })
  const compare = ({ detail }: MouseEvent) => {
    if (explorer === null) return
    if (detail === 0) compareFrom(explorer, role)
    else explorer.getState().compareWith(role)
  }
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
        onClick={compare}
      >
        <ArrowLeftRight size={15} aria-hidden="true" />
      </button>
    </td>
  )
}

/** Takes a role into the comparison by key: the focus follows, unless there is something to pick in the matrix. */
export function compareFrom(explorer: Explorer, role: string): void {
  explorer.getState().compareWith(role)
  if (!isPicking(explorer.getState().panel)) enterPanel()
}

/** The button of a row that compares its role; null when it is not drawn. */
export const comparesOf = (role: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.matrix [data-role="${CSS.escape(role)}"][data-compares]`)
