import { currentRoleId } from '../../graph/roleGraph'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { Sheet } from '../../notebook/sheet'
import { useExplorer } from '../../state/useExplorer'
import { dayInWords } from './dates'
import { lineName } from './lineName'
import './LostSheet.css'

interface Props {
  readonly sheet: Sheet
  /** Absent where nothing is deleted. */
  readonly onDelete?: () => void
}

/** A sheet of a step that the graph does not have, to read and to copy from. */
export function LostSheet({ sheet, onDelete }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const titleOf = (id: string) => {
    const role = graph.roles.get(currentRoleId(graph, id) ?? '')
    return role === undefined ? id : wording(role.title)
  }
  const signOf = (id: string) => {
    const sign = graph.readiness.signals.find((one) => one.id === id)
    return sign === undefined ? id : wording(sign.text)
  }
  const lines = [
    ...sheet.evidence.map(({ id, sign, date, text }) => ({
      id: `sign ${id}`,
      about: [signOf(sign), dayInWords(t, date)],
      text,
    })),
    ...sheet.notes.map(({ id, responsibility, text }) => ({
      id: `note ${id}`,
      about: [lineName(graph, wording, responsibility)],
      text,
    })),
  ]
  return (
    <details className="lost-sheet">
      <summary>{t('ready.lostStep', { from: titleOf(sheet.from), to: titleOf(sheet.to) })}</summary>
      <ul className="lost-lines">
        {lines.map(({ id, about, text }) => (
          <li key={id}>
            <p className="note">{about.filter((part) => part !== '').join(' · ')}</p>
            <p className="written" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      {onDelete && (
        <button type="button" className="text-button" onClick={onDelete}>
          {t('ready.deleteSheet')}
        </button>
      )}
    </details>
  )
}
