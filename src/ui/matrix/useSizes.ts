import { type RefObject, useLayoutEffect, useState } from 'react'

/** In pixels. */
export interface Sizes {
  readonly row: number
  readonly group: number
  readonly column: number
  readonly side: number
  readonly compare: number
}

/** What a finger needs. */
const TOUCH = 48

function measure(width: number, isLong: boolean): Sizes {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const isCoarse = matchMedia('(pointer: coarse)').matches
  return {
    row: Math.max(2.25 * rem, isCoarse ? TOUCH : 0),
    group: 1.75 * rem,
    column: (isLong ? 9 : 5.5) * rem,
    side: Math.min(20 * rem, 0.38 * width),
    compare: isCoarse ? TOUCH : 36,
  }
}

const isSame = (one: Sizes, other: Sizes): boolean =>
  one.row === other.row && one.column === other.column && one.side === other.side

/** How large the rows and columns of a table are that draws those in view, by the size of text and the room there is. */
export function useSizes(table: RefObject<HTMLTableElement | null>, isLong: boolean): Sizes {
  const [sizes, setSizes] = useState(() => measure(innerWidth, isLong))
  useLayoutEffect(() => {
    const scroller = table.current?.closest('.matrix-scroller')
    const head = table.current?.tHead
    if (!scroller || !head) return
    const take = () => {
      const next = measure(scroller.clientWidth, isLong)
      setSizes((last) => (isSame(last, next) ? last : next))
    }
    take()
    // The head grows with the text.
    const observer = new ResizeObserver(take)
    observer.observe(scroller)
    observer.observe(head)
    return () => observer.disconnect()
  }, [table, isLong])
  return sizes
}
