import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Of the height of the scroller; headings that take more do not stay. */
const TALLEST_HEAD = 0.4

/** Tells the scroller how much of it the headings cover, so that nothing that gets the focus lies behind them. */
export function useCorner(): RefObject<HTMLTableCellElement | null> {
  const corner = useRef<HTMLTableCellElement>(null)
  useLayoutEffect(() => {
    const cell = corner.current
    const scroller = cell?.closest<HTMLElement>('.matrix-scroller')
    if (!cell || !scroller) return
    const observer = new ResizeObserver(() => {
      const isTall = cell.offsetHeight > scroller.clientHeight * TALLEST_HEAD
      scroller.toggleAttribute('data-tall', isTall)
      scroller.style.setProperty('--head', isTall ? '0px' : `${cell.offsetHeight}px`)
      scroller.style.setProperty('--side', `${cell.offsetWidth}px`)
    })
    observer.observe(cell)
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [])
  return corner
}
