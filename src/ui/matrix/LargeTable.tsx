import { Fragment, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { toneOf } from '../../scene/tone'
import { useExplorer } from '../../state/useExplorer'
import type { Reveal } from '../kit/useListView'
import { drawnLines, edgesOf } from './drawnLines'
import { GroupHeading } from './GroupHeading'
import './LargeTable.css'
import { MatrixRow } from './MatrixRow'
import './MatrixTable.css'
import { rowLinesOf } from './rowLines'
import { LONG, SkillHeading } from './SkillHeading'
import { useShownMatrix } from './shownMatrix'
import { useCorner } from './useCorner'
import { useReveal } from './useReveal'
import { useSizes } from './useSizes'
import { useSpans } from './useSpans'
import { useTable } from './useTable'

/** The rows and columns in view of a matrix that is too large to hold whole, and those that the keyboard stands in. */
export function LargeTable() {
  const { t } = useTranslation()
  const { groups, columns, counts, setReveal } = useShownMatrix()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  const corner = useCorner()
  const table = useRef<HTMLTableElement>(null)
  const { revealed, reveal } = useReveal(table)
  const { grid, at, focused, pointed, stopOf, attributes } = useTable(
    useCallback((spot) => reveal({ spot, isToFocus: true }), [reveal]),
  )
  useLayoutEffect(() => {
    const show: Reveal = (role, skill, isToFocus) => {
      const own = counts.get(role)
      if (own === undefined) return false
      reveal({ spot: { role, skill: own.has(skill ?? '') ? skill : null }, isToFocus })
      return true
    }
    setReveal(show)
    return () => setReveal(null)
  }, [counts, reveal, setReveal])

  const isLong = useMemo(
    () => columns.some(({ skill }) => wording(graph.skills.get(skill)?.name ?? '').length > LONG),
    [columns, graph, wording],
  )
  const sizes = useSizes(table, isLong)
  const lines = useMemo(() => rowLinesOf(groups), [groups])
  const lineOf = useMemo(() => new Map(lines.map(({ role }, index) => [role, index])), [lines])
  const rowEdges = useMemo(
    () => edgesOf(lines.map(({ role }) => (role === null ? sizes.group : sizes.row))),
    [lines, sizes],
  )
  const columnEdges = useMemo(() => edgesOf(columns.map(() => sizes.column)), [columns, sizes])
  const spans = useSpans(table, rowEdges, columnEdges)

  const isOutside = (index: number) => index < spans.columns.first || index >= spans.columns.end
  const columnOf = (spot: typeof focused) => {
    const index = typeof spot?.skill === 'string' ? grid.skills.indexOf(spot.skill) : -1
    return isOutside(index) ? index : -1
  }
  const [ofFocus, ofRevealed] = [columnOf(focused), columnOf(revealed)]
  const first = grid.compares ? 2 : 1
  const drawnColumns = useMemo(
    () =>
      drawnLines(columnEdges, spans.columns, [ofFocus, ofRevealed]).flatMap(({ index, gap }) => {
        const column = columns[index]
        return column === undefined ? [] : [{ ...column, gap, nth: index + 1 + first }]
      }),
    [columnEdges, spans.columns, ofFocus, ofRevealed, columns, first],
  )
  const keptRoles = [at, focused?.role, revealed?.role]
  const drawn = drawnLines(rowEdges, spans.rows, [
    lines[spans.rows.first]?.heading ?? 0,
    ...keptRoles.flatMap((role) => (role === undefined ? [] : (lineOf.get(role) ?? []))),
  ])
  const bodies = groups.flatMap((group) => {
    const own = drawn.filter(({ index }) => lines[index]?.group === group)
    return own.length === 0 ? [] : [{ group, own }]
  })
  const rowsAfter = (rowEdges.at(-1) ?? 0) - (rowEdges[(drawn.at(-1)?.index ?? -1) + 1] ?? 0)
  const columnsAfter =
    (columnEdges.at(-1) ?? 0) - (columnEdges[(drawnColumns.at(-1)?.nth ?? first) - first] ?? 0)
  const span = drawnColumns.reduce((sum, { gap }) => sum + (gap > 0 ? 2 : 1), first)
  return (
    <table
      {...attributes}
      className="matrix-table matrix-window"
      ref={table}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + first}
      style={{ width: sizes.side + (grid.compares ? sizes.compare : 0) + (columnEdges.at(-1) ?? 0) }}
    >
      <colgroup>
        <col style={{ width: sizes.side }} />
        {grid.compares && <col style={{ width: sizes.compare }} />}
        {drawnColumns.map(({ skill, gap }) => (
          <Fragment key={skill}>
            {gap > 0 && <col className="matrix-gap" style={{ width: gap }} />}
            <col style={{ width: sizes.column }} />
          </Fragment>
        ))}
        {columnsAfter > 0 && <col className="matrix-gap" style={{ width: columnsAfter }} />}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" ref={corner} aria-colindex={1}>
            {t('matrix.role')}
          </th>
          {grid.compares && (
            <th scope="col" aria-colindex={2}>
              <span className="unseen">{t('role.compare')}</span>
            </th>
          )}
          {drawnColumns.map(({ skill, roles, gap, nth }) => (
            <Fragment key={skill}>
              {gap > 0 && <td className="matrix-gap" aria-hidden="true" />}
              <SkillHeading skill={skill} roles={roles} isPointed={skill === pointed} nth={nth} />
            </Fragment>
          ))}
        </tr>
      </thead>
      {bodies.map(({ group: { field, level }, own }) => (
        <tbody key={`${field}~${level}`} data-tone={toneOf(graph, field)}>
          {own.map(({ index, gap }) => {
            const role = lines[index]?.role ?? null
            return (
              <Fragment key={role ?? ''}>
                {gap > 0 && <Gap height={gap} />}
                {role === null ? (
                  <tr style={{ height: sizes.group }} aria-rowindex={index + 2}>
                    <GroupHeading field={field} level={level} span={span} />
                  </tr>
                ) : (
                  <MatrixRow
                    role={role}
                    columns={drawnColumns}
                    counts={counts.get(role)}
                    stop={stopOf(role)}
                    nth={index + 2}
                    height={sizes.row}
                  />
                )}
              </Fragment>
            )
          })}
        </tbody>
      ))}
      {rowsAfter > 0 && (
        <tbody>
          <Gap height={rowsAfter} />
        </tbody>
      )}
    </table>
  )
}

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr className="matrix-gap" style={{ height }}>
      <td aria-hidden="true" />
    </tr>
  )
}
