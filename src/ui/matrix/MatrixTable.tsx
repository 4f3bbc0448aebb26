import { type FocusEvent, type PointerEvent, useContext, useMemo, useState } from 'react'
import type { Matrix, SkillColumn, SkillCounts } from '../../graph/matrix'
import type { Column } from '../../graph/matrixWalk'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { toneOf } from '../../scene/tone'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { FieldMark } from '../kit/FieldMark'
import { LocalText } from '../kit/LocalText'
import { MatrixRow } from './MatrixRow'
import './MatrixTable.css'
import { useCorner } from './useCorner'
import { spotOf, useMatrixKeys } from './useMatrixKeys'

type Props = Pick<Matrix, 'groups' | 'columns' | 'counts'>

export function MatrixTable({ groups, columns, counts }: Props) {
  const { t } = useTranslation()
  const explorer = useContext(ExplorerContext)
  const graph = useExplorer((state) => state.graph)
  const corner = useCorner()
  const compares = graph.roles.size > 1
  const grid = useMemo(
    () => ({
      roles: groups.flatMap(({ roles }) => roles),
      skills: columns.map(({ skill }) => skill),
      counts,
      compares,
    }),
    [groups, columns, counts, compares],
  )
  // Tab enters where the keyboard stood last, which follows the role that is open.
  const at = useExplorer(({ walk }) => (counts.has(walk.at ?? '') ? walk.at : null)) ?? grid.roles[0]
  const [column, setColumn] = useState<Column>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const onKeyDown = useMatrixKeys(grid)

  const onFocus = ({ target }: FocusEvent) => {
    const spot = spotOf(target)
    if (spot === null) return
    explorer?.getState().standOn(spot.role)
    setColumn(spot.skill)
    setPointed(typeof spot.skill === 'string' ? spot.skill : null)
  }
  const onPointerOver = ({ target, pointerType }: PointerEvent) => {
    const cell = target instanceof Element ? target.closest('td') : null
    const first = compares ? 2 : 1
    if (pointerType !== 'touch') setPointed(grid.skills[(cell?.cellIndex ?? 0) - first] ?? null)
  }
  return (
    <table
      className="matrix-table"
      aria-label={t('view.matrix')}
      aria-description={columns.length > 0 ? t('matrix.keys') : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => setPointed(null)}
      onPointerOver={onPointerOver}
      onPointerLeave={() => setPointed(null)}
    >
      <thead>
        <tr>
          <th scope="col" ref={corner}>
            {t('matrix.role')}
          </th>
          {compares && (
            <th scope="col">
              <span className="unseen">{t('role.compare')}</span>
            </th>
          )}
          {columns.map((one) => (
            <SkillHeading key={one.skill} column={one} isPointed={one.skill === pointed} />
          ))}
        </tr>
      </thead>
      {groups.map(({ field, level, roles }) => {
        const tone = toneOf(graph, field)
        const names = [graph.fields.get(field)?.name, graph.levels.get(level)?.name]
        return (
          <tbody key={`${field}~${level}`} data-tone={tone}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + (compares ? 2 : 1)}>
                <span className="matrix-group">
                  <FieldMark graph={graph} field={field} />
                  {names.map((name, index) => (
                    <span key={index === 0 ? 'field' : 'level'}>{name && <LocalText text={name} />} </span>
                  ))}
                </span>
              </th>
            </tr>
            {roles.map((role) => (
              <MatrixRow
                key={role}
                role={role}
                columns={columns}
                counts={counts.get(role)}
                stop={role === at ? stopIn(column, counts.get(role)) : undefined}
              />
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

/** In its row the keyboard stands in the column it was in, or on the heading where the cell there is empty. */
const stopIn = (column: Column, counts: SkillCounts | undefined): Column =>
  typeof column === 'string' && counts?.has(column) !== true ? null : column

/** How many letters a name has that is given a wider column. */
const LONG = 40

interface HeadingProps {
  readonly column: SkillColumn
  readonly isPointed: boolean
}

function SkillHeading({ column: { skill, roles }, isPointed }: HeadingProps) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const name = graph.skills.get(skill)?.name
  return (
    <th scope="col" data-pointed={isPointed}>
      <span className="matrix-skill" data-long={wording(name ?? '').length > LONG}>
        {name && <LocalText text={name} />}
      </span>{' '}
      <b aria-hidden="true">{roles}</b>
      <span className="unseen">{t('map.roles', { count: roles })}</span>
    </th>
  )
}
