import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Room } from '../../layout/fit'
import { measureRoom } from './measureRoom'

const isSame = (a: Room, b: Room): boolean =>
  a.width === b.width && a.height === b.height && a.textScale === b.textScale

/**
 * The room that an element offers the map, kept up to date; `supposed` before the first measure. While it is not drawn, as
 * last.
 */
export function useRoom(element: RefObject<HTMLElement | null>, supposed: Room | null): Room | null {
  const [room, setRoom] = useState(supposed)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return
    const measure = () => {
      const now = measureRoom(measured)
      if (now.width > 0) setRoom((known) => (known !== null && isSame(known, now) ? known : now))
    }
    measure()
    // In a frame of its own, because what follows from a size may change it again.
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    })
    observer.observe(measured)
    // Larger text makes the page longer, wherever the map stands in it.
    observer.observe(document.body)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [element])
  return room
}
