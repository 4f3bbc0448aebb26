import { useTranslation } from '../../i18n/useTranslation'
import { toneOf } from '../../scene/tone'
import { useExplorer } from '../../state/useExplorer'
import { GroupHeading } from './GroupHeading'
import { MatrixRow } from './MatrixRow'
import './MatrixTable.css'
import { SkillHeading } from './SkillHeading'
import { useShownMatrix } from './shownMatrix'
import { useCorner } from './useCorner'
import { useTable } from './useTable'

/** All rows and columns at once. */
export function MatrixTable() {
  const { t } = useTranslation()
  const { groups, columns, counts } = useShownMatrix()
  const graph = useExplorer((state) => state.graph)
  const corner = useCorner()
  const { grid, pointed, stopOf, attributes } = useTable()
  return (
    <table {...attributes}>
      <thead>
        <tr>
          <th scope="col" ref={corner}>
            {t('matrix.role')}
          </th>
          {grid.compares && (
            <th scope="col">
              <span className="unseen">{t('role.compare')}</span>
            </th>
          )}
          {columns.map(({ skill, roles }) => (
            <SkillHeading key={skill} skill={skill} roles={roles} isPointed={skill === pointed} />
          ))}
        </tr>
      </thead>
      {groups.map(({ field, level, roles }) => (
        <tbody key={`${field}~${level}`} data-tone={toneOf(graph, field)}>
          <tr>
            <GroupHeading field={field} level={level} span={columns.length + (grid.compares ? 2 : 1)} />
          </tr>
          {roles.map((role) => (
            <MatrixRow
              key={role}
              role={role}
              columns={columns}
              counts={counts.get(role)}
              stop={stopOf(role)}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}
