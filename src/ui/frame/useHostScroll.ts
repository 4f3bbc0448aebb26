import { type RefObject, useEffect } from 'react'

/**
 * Leaves the page around this one its scrolling: over the map the wheel and one finger are that page's, also where it cannot go on.
 * The map is zoomed with Ctrl and the wheel, and moved by a mouse or two fingers.
 */
export function useHostScroll(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = page
    if (current === null) return
    const isOverMap = ({ target }: Event) =>
      target instanceof Element && target.closest('.react-flow') !== null
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && isOverMap(event)) event.stopPropagation()
    }
    const onTouch = (event: TouchEvent) => {
      if (event.touches.length === 1 && isOverMap(event)) event.stopPropagation()
    }
    const how = { capture: true, passive: true }
    current.addEventListener('wheel', onWheel, how)
    current.addEventListener('touchstart', onTouch, how)
    return () => {
      current.removeEventListener('wheel', onWheel, how)
      current.removeEventListener('touchstart', onTouch, how)
    }
  }, [page])
}
