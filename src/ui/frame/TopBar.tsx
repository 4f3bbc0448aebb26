import { useLayoutEffect, useRef } from 'react'
import { Header } from './Header'
import { Notices } from './Notices'
import './TopBar.css'

/** Of the window's height, what the header may take and still stay in sight while the page scrolls. */
const MOST_PINNED = 0.25

/** Header and notices. Where the page scrolls they stay in sight, unless they would leave little of it. */
export function TopBar() {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = bar
    if (current === null) return
    const root = document.documentElement
    const measure = () => {
      const header = current.firstElementChild?.clientHeight ?? 0
      const isPinned = header <= innerHeight * MOST_PINNED
      current.dataset['pinned'] = String(isPinned)
      root.style.setProperty('--top', `${isPinned ? current.offsetHeight : 0}px`)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
      root.style.removeProperty('--top')
    }
  }, [])
  return (
    <div className="top" ref={bar}>
      <Header />
      <Notices />
    </div>
  )
}
