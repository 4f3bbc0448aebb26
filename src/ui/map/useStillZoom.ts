import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Fitted } from './lastLayout'

/** How much larger than it fits a map that lies still can be made. */
const LARGEST_CLOSER = 3

interface Point {
  readonly x: number
  readonly y: number
}

interface Anchor {
  /** A place of the map, as shares of its width and height. */
  readonly share: Point
  /** Where that place has to stand in the window, px. */
  readonly at: Point
}

interface StillZoom {
  readonly fitted: Fitted | null
  readonly zoomBy: (factor: number) => void
  readonly reset: () => void
}

interface Zoom {
  readonly closer: number
  /** New at every step, also where the zoom has reached its end: two fingers move the map as well. */
  readonly anchor: Anchor | null
}

const UNZOOMED: Zoom = { closer: 1, anchor: null }

/**
 * Zooms a map that lies still in a page that scrolls: it grows, and is scrolled sideways in its place and down with the
 * page, so one finger always scrolls. Two fingers zoom and move it.
 */
export function useStillZoom(
  canvas: RefObject<HTMLElement | null>,
  whole: Fitted | null,
  isStill: boolean,
): StillZoom {
  const [{ closer, anchor }, setZoom] = useState<Zoom>(UNZOOMED)

  const zoomAt = useCallback(
    (factor: number, from: Point, to: Point) => {
      const box = canvas.current?.firstElementChild?.getBoundingClientRect()
      if (!box) return
      const share = { x: (from.x - box.left) / box.width, y: (from.y - box.top) / box.height }
      setZoom((before) => ({
        closer: Math.max(1, Math.min(LARGEST_CLOSER, before.closer * factor)),
        anchor: { share, at: to },
      }))
    },
    [canvas],
  )

  useLayoutEffect(() => {
    const box = canvas.current?.firstElementChild?.getBoundingClientRect()
    if (!box || anchor === null) return
    const { share, at } = anchor
    canvas.current?.scrollBy(box.left + share.x * box.width - at.x, 0)
    scrollBy(0, box.top + share.y * box.height - at.y)
  }, [anchor, canvas])

  useEffect(() => {
    const { current } = canvas
    if (!isStill || current === null) return
    let last: { readonly middle: Point; readonly distance: number } | null = null
    const measure = ([a, b]: readonly Touch[]) =>
      a && b
        ? {
            middle: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
            distance: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
          }
        : null
    const follow = (event: TouchEvent) => {
      const now = measure([...event.touches])
      if (now !== null) {
        event.preventDefault()
        event.stopPropagation()
        if (last !== null) zoomAt(now.distance / last.distance, last.middle, now.middle)
      }
      last = now
    }
    const how = { capture: true, passive: false }
    const events = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const
    for (const event of events) current.addEventListener(event, follow, how)
    return () => {
      for (const event of events) current.removeEventListener(event, follow, how)
    }
  }, [canvas, isStill, zoomAt])

  const zoomBy = useCallback(
    (factor: number) => {
      const box = canvas.current?.getBoundingClientRect()
      if (!box) return
      const top = Math.max(0, box.top)
      const middle = { x: box.left + box.width / 2, y: (top + Math.min(innerHeight, box.bottom)) / 2 }
      zoomAt(factor, middle, middle)
    },
    [canvas, zoomAt],
  )
  const reset = useCallback(() => {
    setZoom(UNZOOMED)
    requestAnimationFrame(() => canvas.current?.scrollIntoView({ block: 'nearest' }))
  }, [canvas])
  const fitted = useMemo(
    () => (whole !== null && isStill && closer !== 1 ? { ...whole, zoom: whole.zoom * closer } : whole),
    [whole, isStill, closer],
  )
  return { fitted, zoomBy, reset }
}
