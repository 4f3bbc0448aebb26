import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { rolesOf } from '../../state/panel'
import { useExplorer } from '../../state/useExplorer'
import { cardOf } from '../focus'

/** Takes the view along to the role that is opened, and clear of the sheet that opens over it on a phone. */
export function useBringRow() {
  const panel = useExplorer((state) => state.panel)
  const marked = useExplorer((state) => state.markedSkill)
  useEffect(() => {
    const [role] = panel?.kind === 'compare' ? [] : rolesOf(panel)
    if (role === undefined) return
    const frame = requestAnimationFrame(() =>
      cardOf(role, marked)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [panel, marked])
}

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
