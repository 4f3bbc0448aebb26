import { useMemo, useRef, useState } from 'react'
import { columnsByName, foldable, matrixOf } from '../../graph/matrix'
import { wordingOf } from '../../graph/text'
import { useTranslation } from '../../i18n/useTranslation'
import type { ColumnOrder } from '../../state/explorerState'
import { useExplorer } from '../../state/useExplorer'
import { Arriving } from '../kit/Arriving'
import { onUse } from '../kit/onUse'
import { RadioGroup } from '../kit/RadioGroup'
import { useLetGo } from '../kit/useLetGo'
import { type Reveal, useListView } from '../kit/useListView'
import './Matrix.css'
import { MatrixTable } from './MatrixTable'
import { MatrixContext } from './shownMatrix'

const ORDERS: readonly ColumnOrder[] = ['shared', 'name']

/** Of more cells a page takes long to draw the whole table. */
const MOST_CELLS = 10_000

const Large = onUse(async () => (await import('./lateParts')).lateParts.LargeTable, { words: ['matrix'] })
const WhyEmpty = onUse(async () => (await import('./lateParts')).lateParts.WhyEmpty, { words: ['matrix'] })
const Unused = onUse(async () => (await import('./lateParts')).lateParts.Unused, { words: ['matrix'] })

/** Roles by skills: how many responsibilities of each role are tagged with each skill. */
export function Matrix() {
  const { t, language } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const field = useExplorer((state) => state.field)
  const order = useExplorer((state) => state.columnOrder)
  const orderColumns = useExplorer((state) => state.orderColumns)
  const view = useRef<HTMLElement>(null)
  // A table that does not hold all at once says later how a role is reached in it.
  const [reveal, setReveal] = useState<Reveal | null>(null)
  useListView(view, undefined, reveal)
  const onKeyDown = useLetGo()
  const matrix = useMemo(() => matrixOf(graph, field), [graph, field])
  const lone = useMemo(() => new Set(foldable(matrix.columns).map(({ skill }) => skill)), [matrix])
  // Who comes to a number finds it.
  const marked = useExplorer((state) => state.markedSkill)
  const [isUnfolded, setIsUnfolded] = useState(marked !== null && lone.has(marked))
  const shown = useMemo(() => {
    const folded: ReadonlySet<string> = isUnfolded ? new Set() : lone
    const columns = matrix.columns.filter(({ skill }) => !folded.has(skill))
    const nameOf = (skill: string) =>
      wordingOf(graph.skills.get(skill)?.name ?? '', language, graph.languages).value
    return {
      ...matrix,
      columns: order === 'shared' ? columns : columnsByName(columns, nameOf, language),
      folded,
      setReveal: (how: Reveal | null) => setReveal(() => how),
    }
  }, [matrix, lone, isUnfolded, order, graph, language])
  const { columns, counts } = shown
  const isLarge = counts.size * columns.length > MOST_CELLS
  const editorial = useMemo(
    () =>
      [...matrix.counts.keys()].filter((role) => graph.roles.get(role)?.editorial.includes('field')).length,
    [matrix, graph],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the matrix; it is not itself something to press.
    <section className="view matrix" data-wide data-on-paper ref={view} onKeyDown={onKeyDown}>
      <div className="matrix-scroller">
        <MatrixContext value={shown}>
          {columns.length === 0 && <WhyEmpty.Shown />}
          {isLarge ? (
            <Large.Shown fallback={<Arriving what="view" className="view" />} />
          ) : (
            counts.size > 0 && <MatrixTable />
          )}
          {columns.length > 0 && matrix.unused.length > 0 && <Unused.Shown />}
        </MatrixContext>
      </div>
      {columns.length > 0 && (
        <div className="matrix-foot">
          <p className="matrix-note dotted">
            <span>{t('matrix.counts')}</span>
            <span>{t('matrix.editorialTags')}</span>
            {editorial > 0 && <span>{t('matrix.editorialFields', { count: editorial })}</span>}
            {isLarge && <span>{t('matrix.inView')}</span>}
          </p>
          {lone.size > 0 && (
            <button type="button" className="text-button" onClick={() => setIsUnfolded(!isUnfolded)}>
              {t(isUnfolded ? 'matrix.fold' : 'matrix.unfold', { count: lone.size })}
            </button>
          )}
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
