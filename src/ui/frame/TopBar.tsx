import { useLayoutEffect, useRef } from 'react'
import { Header } from './Header'
import { Notices } from './Notices'
import './TopBar.css'
import { isNarrow } from '../kit/isNarrow'

/** Of the window's height, what the header may take and still stay in sight while the page scrolls. */
const MOST_PINNED = 0.25

/** Tells those who stand below it how high it is, in px; null where it does not matter. Inherited, it would style the whole page anew. */
function write(top: number | null): void {
  for (const { style } of document.querySelectorAll<HTMLElement>(':root, #panel'))
    if (top === null) style.removeProperty('--top')
    else style.setProperty('--top', `${top}px`)
}

/** Header and notices. Where the page scrolls they stay in sight, unless they would leave little of it. */
export function TopBar() {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = bar
    if (current === null) return
    const measure = () => {
      // Elsewhere the page does not scroll; and each look at a size lays out the page.
      if (!isNarrow()) {
        write(null)
        return
      }
      const header = current.firstElementChild?.clientHeight ?? 0
      const isPinned = header <= innerHeight * MOST_PINNED
      current.dataset['pinned'] = String(isPinned)
      write(isPinned ? current.offsetHeight : 0)
    }
    measure()
    // In a frame of its own, because the page may grow by what follows from it.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    observer.observe(current)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      removeEventListener('resize', measure)
      write(null)
    }
  }, [])
  return (
    <div className="top" ref={bar}>
      <Header />
      <Notices />
    </div>
  )
}
