import { type RefObject, useLayoutEffect, useState } from 'react'
import type { MapWindow } from '../../../scene/large/view'
import { measureRoom } from '../measureRoom'

/** The window on to the map, also where the page scrolls; null until it is drawn. While it is not drawn, as last. */
export function useWindow(element: RefObject<HTMLElement | null>): MapWindow | null {
  const [size, setSize] = useState<MapWindow | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = () => {
      const { width, textScale } = measureRoom(current)
      const now = { width, height: current.clientHeight, textScale }
      if (now.width > 0 && now.height > 0)
        setSize((known) => (JSON.stringify(known) === JSON.stringify(now) ? known : now))
    }
    measure()
    // In a frame of its own, because what follows from a size may change it again.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    observer.observe(current)
    // Larger text makes the page longer, wherever the map stands in it.
    observer.observe(document.body)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [element])
  return size
}
