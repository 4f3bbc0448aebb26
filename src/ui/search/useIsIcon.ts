import { type RefObject, useLayoutEffect, useState } from 'react'
import { LEAST_FIELD } from './leastField'

/** Whether the header leaves the search no room for a field. How much there is hangs on the words beside it. */
export function useIsIcon(frame: RefObject<HTMLElement | null>): boolean {
  const [isIcon, setIsIcon] = useState(true)
  useLayoutEffect(() => {
    const measured = frame.current
    if (measured === null) return
    const measure = () => setIsIcon(measured.clientWidth < LEAST_FIELD)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [frame])
  return isIcon
}
