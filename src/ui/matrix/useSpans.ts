import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Span, spanOf } from './drawnLines'

interface Spans {
  readonly rows: Span
  readonly columns: Span
}

const isSame = (one: Span, other: Span): boolean => one.first === other.first && one.end === other.end

/** Which rows and columns of a table are in view, as its scroller moves and changes its size. */
export function useSpans(
  table: RefObject<HTMLTableElement | null>,
  rows: readonly number[],
  columns: readonly number[],
): Spans {
  const [spans, setSpans] = useState<Spans>(() => ({
    rows: spanOf(rows, 0, innerHeight),
    columns: spanOf(columns, 0, innerWidth),
  }))
  const last = useRef(spans)
  useLayoutEffect(() => {
    const scroller = table.current?.closest('.matrix-scroller')
    if (!scroller) return
    /** Whether others are in view than before. */
    const look = (): boolean => {
      // On paper the scroller is as high as what it holds, and would ask for ever more.
      if (matchMedia('print').matches) return false
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller
      const next = {
        rows: spanOf(rows, scrollTop, scrollTop + clientHeight),
        columns: spanOf(columns, scrollLeft, scrollLeft + clientWidth),
      }
      if (isSame(next.rows, last.current.rows) && isSame(next.columns, last.current.columns)) return false
      last.current = {
        rows: isSame(next.rows, last.current.rows) ? last.current.rows : next.rows,
        columns: isSame(next.columns, last.current.columns) ? last.current.columns : next.columns,
      }
      return true
    }
    const take = () => {
      if (look()) setSpans(last.current)
    }
    // What comes into view is there in the frame that shows it.
    const takeAtOnce = () => {
      if (look()) flushSync(() => setSpans(last.current))
    }
    take()
    const observer = new ResizeObserver(take)
    observer.observe(scroller)
    scroller.addEventListener('scroll', takeAtOnce, { passive: true })
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', takeAtOnce)
    }
  }, [table, rows, columns])
  return spans
}
