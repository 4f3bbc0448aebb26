import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Spot } from '../../graph/matrixWalk'
import { buttonOf } from './useMatrixKeys'

interface Revealed {
  readonly spot: Spot
  readonly isToFocus: boolean
}

/** A spot that a table draws wherever it is, and that gets the focus where it is asked for; the browser scrolls to it then. */
export function useReveal(table: RefObject<HTMLTableElement | null>) {
  const [revealed, reveal] = useState<Revealed | null>(null)
  useLayoutEffect(() => {
    if (revealed?.isToFocus && table.current) buttonOf(table.current, revealed.spot)?.focus()
  }, [revealed, table])
  return { revealed: revealed?.spot ?? null, reveal }
}
