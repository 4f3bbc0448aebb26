import { createContext, useContext } from 'react'
import type { Matrix } from '../../graph/matrix'
import type { Reveal } from '../kit/useListView'

/** What of a matrix is shown, for the table that shows it. */
export interface ShownMatrix extends Matrix {
  /** The skills whose columns are folded away. */
  readonly folded: ReadonlySet<string>
  /** A table that does not hold all at once says how a role is reached in it. */
  readonly setReveal: (reveal: Reveal | null) => void
}

export const MatrixContext = createContext<ShownMatrix | null>(null)

export function useShownMatrix(): ShownMatrix {
  const shown = useContext(MatrixContext)
  if (shown === null) throw new Error('useShownMatrix is called outside MatrixContext')
  return shown
}
