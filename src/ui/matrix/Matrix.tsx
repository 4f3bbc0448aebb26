import { useMemo, useRef } from 'react'
import { columnsByName, matrixOf } from '../../graph/matrix'
import { wordingOf } from '../../graph/text'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import type { ColumnOrder } from '../../state/explorerState'
import { useExplorer } from '../../state/useExplorer'
import { LocalText } from '../kit/LocalText'
import { RadioGroup } from '../kit/RadioGroup'
import { useLetGo } from '../kit/useLetGo'
import { useListView } from '../kit/useListView'
import '../kit/tags.css'
import './Matrix.css'
import { MatrixTable } from './MatrixTable'

const ORDERS: readonly ColumnOrder[] = ['shared', 'name']

/** Roles by skills: how many responsibilities of each role are tagged with each skill. */
export function Matrix() {
  const { t, language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const order = useExplorer((state) => state.columnOrder)
  const orderColumns = useExplorer((state) => state.orderColumns)
  const view = useRef<HTMLElement>(null)
  useListView(view)
  const onKeyDown = useLetGo()
  const matrix = useMemo(() => matrixOf(graph, field), [graph, field])
  const columns = useMemo(() => {
    if (order === 'shared') return matrix.columns
    const nameOf = (skill: string) =>
      wordingOf(graph.skills.get(skill)?.name ?? '', language, graph.languages).value
    return columnsByName(matrix.columns, nameOf, language)
  }, [matrix, order, graph, language])
  const editorial = [...matrix.counts.keys()].filter((role) =>
    graph.roles.get(role)?.editorial.includes('field'),
  ).length
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the matrix; it is not itself something to press.
    <section className="view matrix" data-wide data-on-paper ref={view} onKeyDown={onKeyDown}>
      <div className="matrix-scroller">
        <WhyEmpty roles={matrix.counts.size} columns={columns.length} />
        {matrix.counts.size > 0 && (
          <MatrixTable groups={matrix.groups} columns={columns} counts={matrix.counts} />
        )}
        {columns.length > 0 && matrix.unused.length > 0 && <Unused skills={matrix.unused} />}
      </div>
      {columns.length > 0 && (
        <div className="matrix-foot">
          <p className="matrix-note dotted">
            <span>{t('matrix.counts')}</span>
            <span>{t('matrix.editorialTags')}</span>
            {editorial > 0 && <span>{t('matrix.editorialFields', { count: editorial })}</span>}
          </p>
          <div className="matrix-order">
            <span aria-hidden="true">{t('matrix.columns')}</span>
            <RadioGroup
              label={t('matrix.columns')}
              choices={ORDERS.map((value) => ({ value, label: t(`matrix.order.${value}`) }))}
              value={order}
              onChoose={orderColumns}
            />
          </div>
        </div>
      )}
    </section>
  )
}

function WhyEmpty({ roles, columns }: { readonly roles: number; readonly columns: number }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const wording = useWording(graph.languages)
  if (columns > 0) return null
  const name = graph.fields.get(field ?? '')?.name
  return (
    <p className="matrix-words">
      {roles === 0 && name !== undefined
        ? t('matrix.noRoles', { field: wording(name) })
        : graph.skills.size === 0
          ? t('matrix.noSkills')
          : t('matrix.noTags')}
    </p>
  )
}

/** A column of empty cells would say no more, so they are named below the table. */
function Unused({ skills }: { readonly skills: readonly string[] }) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  return (
    <div className="matrix-words">
      <p id="matrix-unused" className="matrix-note">
        {t('matrix.unused')}
      </p>
      <ul className="tags" aria-labelledby="matrix-unused">
        {skills
          .flatMap((id) => graph.skills.get(id) ?? [])
          .map(({ id, name }) => (
            <li key={id} className="tag">
              <LocalText text={name} />
            </li>
          ))}
      </ul>
    </div>
  )
}
