import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from '../../../layout/input'

/** The size of the window on to the map; null until it is drawn. While it is not drawn, as last. */
export function useWindow(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current
      if (width > 0 && height > 0)
        setSize((known) => (known?.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    // In a frame of its own, because what follows from a size may change it again.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    observer.observe(current)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [element])
  return size
}
