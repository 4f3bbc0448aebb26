import { memo } from 'react'
import type { SkillColumn, SkillCounts } from '../../graph/matrix'
import { COMPARES, type Column } from '../../graph/matrixWalk'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { roleInPanel } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import { meantBy } from '../kit/meantBy'
import { RoleMarks } from '../kit/RoleMarks'
import { useMark } from '../kit/useMark'
import { usePick } from '../kit/usePick'
import { CompareCell } from './CompareCell'
import './MatrixRow.css'

interface Props {
  readonly role: string
  readonly columns: readonly SkillColumn[]
  readonly counts: SkillCounts | undefined
  /** Where Tab enters the row; undefined when it passes the row by. */
  readonly stop: Column | undefined
}

/** Asks the store for its own status, so that a choice renders only the rows whose status it changes. */
export const MatrixRow = memo(function MatrixRow({ role: id, columns, counts, stop }: Props) {
  const { t } = useTranslation()
  const showSkill = useExplorer((state) => state.showSkill)
  const graph = useExplorer((state) => state.graph)
  const status = useExplorer((state) => roleInPanel(state, id))
  const marked = useExplorer((state) => (status === 'selected' ? state.markedSkill : null))
  const wording = useWording(graph.languages)
  const { isSide } = useMark(id)
  const pick = usePick(id)
  const role = graph.roles.get(id)
  if (!role) return null
  const isLowest = role.level === graph.levels.keys().next().value
  const lack =
    columns.length === 0 || counts === undefined || counts.size > 0
      ? null
      : role.responsibilities.length === 0
        ? t('matrix.noResponsibilities')
        : t('matrix.untagged')
  return (
    <tr data-status={status ?? undefined}>
      <th scope="row">
        <button
          type="button"
          className="matrix-role"
          data-role={id}
          data-rising={!isLowest}
          aria-pressed={status === 'selected' || isSide}
          tabIndex={stop === null ? 0 : -1}
          onClick={pick}
        >
          <FieldMark graph={graph} field={role.field} />
          <span className="matrix-title">
            <LocalText text={role.title} />
          </span>
          <RoleMarks role={id} />
        </button>
        {lack !== null && <span className="matrix-lack">{lack}</span>}
      </th>
      {graph.roles.size > 1 && <CompareCell role={id} title={role.title} isStop={stop === COMPARES} />}
      {columns.map(({ skill }) => {
        const count = counts?.get(skill) ?? 0
        const name = graph.skills.get(skill)?.name
        return (
          // Left empty where there is nothing to count: read cell by cell that is heard as blank, read through it is passed over.
          <td key={skill}>
            {count > 0 && name !== undefined && (
              <button
                type="button"
                className="matrix-count"
                data-role={id}
                data-skill={skill}
                data-strong={count > 1}
                aria-label={t('matrix.cell', { role: wording(role.title), skill: wording(name), count })}
                aria-current={marked === skill ? 'true' : undefined}
                tabIndex={stop === skill ? 0 : -1}
                onClick={(event) => showSkill(id, skill, meantBy(event))}
              >
                {count}
              </button>
            )}
          </td>
        )
      })}
    </tr>
  )
})
