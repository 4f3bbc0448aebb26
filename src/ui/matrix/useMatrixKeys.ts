import { type KeyboardEvent, useContext, useMemo } from 'react'
import { COMPARES, type MatrixGrid, type MatrixStep, matrixStep, type Spot } from '../../graph/matrixWalk'
import { ExplorerContext } from '../../state/useExplorer'

const STEPS: ReadonlyMap<string, MatrixStep> = new Map([
  ['ArrowRight', 'right'],
  ['ArrowLeft', 'left'],
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['Home', 'rowStart'],
  ['End', 'rowEnd'],
  ['Control+Home', 'start'],
  ['Control+End', 'end'],
])

/** What a button of the matrix stands for. */
export function spotOf(element: Element): Spot | null {
  const role = element.getAttribute('data-role')
  if (role === null) return null
  return {
    role,
    skill: element.hasAttribute('data-compares') ? COMPARES : element.getAttribute('data-skill'),
  }
}

/** The button that stands for a spot of this table; null when it is not drawn. */
export function buttonOf(table: Element, { role, skill }: Spot): HTMLElement | null {
  const buttons = table.querySelectorAll<HTMLElement>(`[data-role="${CSS.escape(role)}"]`)
  return [...buttons].find((button) => spotOf(button)?.skill === skill) ?? null
}

/**
 * The keys of the matrix. Where a step leads nowhere, the key scrolls as it does everywhere; where it leads to what is not drawn,
 * `reach` goes there.
 */
export function useMatrixKeys(
  grid: MatrixGrid,
  reach: ((spot: Spot) => void) | undefined,
): (event: KeyboardEvent) => void {
  const explorer = useContext(ExplorerContext)
  return useMemo(
    () => (event) => {
      const { key, target, currentTarget, nativeEvent, ctrlKey, metaKey, altKey, shiftKey } = event
      if (nativeEvent.isComposing || metaKey || altKey || shiftKey) return
      const at = target instanceof Element ? spotOf(target) : null
      if (at === null) return
      if (key === 'c' && !ctrlKey && grid.compares) {
        event.preventDefault()
        explorer?.getState().compareWith(at.role, { by: 'keyboard' })
        return
      }
      const step = STEPS.get(ctrlKey ? `Control+${key}` : key)
      const spot = step === undefined ? null : matrixStep(grid, at, step)
      if (spot === null) return
      event.preventDefault()
      const button = buttonOf(currentTarget, spot)
      if (button === null) reach?.(spot)
      else button.focus()
    },
    [grid, reach, explorer],
  )
}
