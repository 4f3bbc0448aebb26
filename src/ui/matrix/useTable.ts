import { type FocusEvent, type PointerEvent, useContext, useMemo, useState } from 'react'
import type { SkillCounts } from '../../graph/matrix'
import type { Column, Spot } from '../../graph/matrixWalk'
import { useTranslation } from '../../i18n/useTranslation'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { useShownMatrix } from './shownMatrix'
import { spotOf, useMatrixKeys } from './useMatrixKeys'

/** In its row the keyboard stands in the column it was in, or on the heading where the cell there is empty. */
const stopIn = (column: Column, counts: SkillCounts | undefined): Column =>
  typeof column === 'string' && counts?.has(column) !== true ? null : column

/** How a table of the matrix is walked and pointed at, whether it holds all cells or those in view. */
export function useTable(reach?: (spot: Spot) => void) {
  const { t } = useTranslation()
  const { groups, columns, counts } = useShownMatrix()
  const explorer = useContext(ExplorerContext)
  const compares = useExplorer(({ graph }) => graph.roles.size > 1)
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
  const [focused, setFocused] = useState<Spot | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const onKeyDown = useMatrixKeys(grid, reach)
  // A column that is folded meanwhile is none.
  const column =
    typeof focused?.skill === 'string' && !grid.skills.includes(focused.skill) ? null : focused?.skill

  const onFocus = ({ target }: FocusEvent) => {
    const spot = spotOf(target)
    if (spot === null) return
    explorer?.getState().standOn(spot.role)
    setFocused(spot)
    setPointed(typeof spot.skill === 'string' ? spot.skill : null)
  }
  const onPointerOver = ({ target, pointerType }: PointerEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td') : null
    if (pointerType !== 'touch') setPointed(cell?.dataset['column'] ?? null)
  }
  return {
    grid,
    at,
    focused,
    pointed,
    /** Where Tab enters the row of a role; undefined where it passes the row by. */
    stopOf: (role: string) => (role === at ? stopIn(column ?? null, counts.get(role)) : undefined),
    attributes: {
      className: 'matrix-table',
      'aria-label': t('view.matrix'),
      'aria-description': columns.length > 0 ? t('matrix.keys') : undefined,
      onKeyDown,
      onFocus,
      onBlur: () => setPointed(null),
      onPointerOver,
      onPointerLeave: () => setPointed(null),
    },
  }
}
