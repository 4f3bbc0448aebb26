import { type KeyboardEvent, useMemo } from 'react'
import { type MatrixGrid, type MatrixStep, matrixStep } from '../../graph/matrixWalk'
import { cardOf } from '../focus'

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

/** The keys of the matrix. Where a step leads nowhere, the key scrolls as it does everywhere. */
export function useMatrixKeys(grid: MatrixGrid): (event: KeyboardEvent) => void {
  return useMemo(
    () => (event) => {
      const { key, target, nativeEvent, ctrlKey, metaKey, altKey, shiftKey } = event
      if (nativeEvent.isComposing || metaKey || altKey || shiftKey) return
      const role = target instanceof Element ? target.getAttribute('data-role') : null
      const step = STEPS.get(ctrlKey ? `Control+${key}` : key)
      if (role === null || step === undefined || !(target instanceof Element)) return
      const spot = matrixStep(grid, { role, skill: target.getAttribute('data-skill') }, step)
      if (spot === null) return
      event.preventDefault()
      cardOf(spot.role, spot.skill)?.focus()
    },
    [grid],
  )
}
