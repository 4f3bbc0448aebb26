import { type RefObject, useLayoutEffect, useState } from 'react'
import { isNarrow } from '../narrow'
import type { Room } from './fit'

/** The room that an element offers the map, kept up to date; null before the first measure. While it is not drawn, as last. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const measure = () => {
      const width = measured.clientWidth
      const height = isNarrow() ? null : measured.clientHeight
      if (width > 0)
        setRoom((known) => (known?.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    // In a frame of its own, because what follows from a size may change it again.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    observer.observe(measured)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [element])
  return room
}
