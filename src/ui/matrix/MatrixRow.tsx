import { Fragment, memo } from 'react'
import type { SkillCounts } from '../../graph/matrix'
import { COMPARES, type Column } from '../../graph/matrixWalk'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { roleInPanel } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import { meantBy } from '../kit/meantBy'
import { RoleLink } from '../kit/RoleLink'
import { RoleMarks } from '../kit/RoleMarks'
import { useMark } from '../kit/useMark'
import { usePick } from '../kit/usePick'
import { CompareCell } from './CompareCell'
import './MatrixRow.css'
import { useShownMatrix } from './shownMatrix'

interface RowColumn {
  readonly skill: string
  /** Which column it is, counted from 1, where not all are drawn. */
  readonly nth?: number
  /** The room before it of columns that are not drawn. */
  readonly gap?: number
}

interface Props {
  readonly role: string
  readonly columns: readonly RowColumn[]
  readonly counts: SkillCounts | undefined
  /** Where Tab enters the row; undefined when it passes the row by. */
  readonly stop: Column | undefined
  /** Which row it is, counted from 1, where not all are drawn. */
  readonly nth?: number
  /** Of every row, where not all are drawn. */
  readonly height?: number
}

/** Asks the store for its own status, so that a choice renders only the rows whose status it changes. */
export const MatrixRow = memo(function MatrixRow({ role: id, columns, counts, stop, nth, height }: Props) {
  const { t } = useTranslation()
  const { folded } = useShownMatrix()
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
  const whyEmpty = () => {
    if (columns.length === 0 || counts === undefined) return null
    if (counts.size === 0)
      return t(role.responsibilities.length === 0 ? 'matrix.noResponsibilities' : 'matrix.untagged')
    return [...counts.keys()].every((skill) => folded.has(skill)) ? t('matrix.allFolded') : null
  }
  const lack = whyEmpty()
  return (
    <tr data-status={status ?? undefined} aria-rowindex={nth} style={{ height }}>
      <th scope="row">
        <RoleLink
          to={id}
          className="matrix-role"
          data-role={id}
          data-rising={!isLowest}
          aria-pressed={status === 'selected' || isSide}
          tabIndex={stop === null ? 0 : -1}
          title={nth === undefined ? undefined : wording(role.title)}
          onClick={pick}
        >
          <FieldMark graph={graph} field={role.field} />
          <span className="matrix-title">
            <LocalText text={role.title} />
          </span>
          <RoleMarks role={id} />
        </RoleLink>
        {lack !== null && <span className="matrix-lack">{lack}</span>}
      </th>
      {graph.roles.size > 1 && <CompareCell role={id} title={role.title} isStop={stop === COMPARES} />}
      {columns.map(({ skill, nth: column, gap = 0 }) => {
        const count = counts?.get(skill) ?? 0
        const name = graph.skills.get(skill)?.name
        return (
          <Fragment key={skill}>
            {gap > 0 && <td className="matrix-gap" aria-hidden="true" />}
            {/* Left empty where there is nothing to count: read cell by cell that is heard as blank, read through it is passed over. */}
            <td data-column={skill} aria-colindex={column}>
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
          </Fragment>
        )
      })}
    </tr>
  )
})
