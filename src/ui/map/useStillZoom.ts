import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Room } from '../../layout/fit'
import type { Fitted } from './lastLayout'

/** How much larger than it opens a map that lies still can be made. */
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
  /** Whether all of the map is in view across, and whether it is too small to be read there. */
  readonly isWhole: boolean
  readonly isSmall: boolean
  readonly zoomBy: (factor: number) => void
  /** Shows the whole; where that is shown already, as large as it is read. */
  readonly fit: () => void
}

interface Zoom {
  /** Against the zoom at which the map opens. */
  readonly closer: number
  /** New at every step, also where the zoom has reached its end: two fingers move the map as well. */
  readonly anchor: Anchor | null
}

/**
 * Zooms a map that lies still in a page that scrolls: it grows, and is scrolled sideways in its place and down with the
 * page, so one finger always scrolls. Two fingers zoom and move it.
 */
export function useStillZoom(
  canvas: RefObject<HTMLElement | null>,
  read: Fitted | null,
  room: Room | null,
): StillZoom {
  const isStill = room?.height === null
  const least = room && read ? Math.min(1, room.width / (read.layout.width * read.zoom)) : 1
  const [zoom, setZoom] = useState<Zoom>({ closer: 1, anchor: null })
  const { anchor } = zoom
  const closer = Math.max(least, zoom.closer)

  const shareAt = useCallback(
    ({ x, y }: Point): Point | null => {
      const box = canvas.current?.firstElementChild?.getBoundingClientRect()
      return box ? { x: (x - box.left) / box.width, y: (y - box.top) / box.height } : null
    },
    [canvas],
  )
  const zoomAt = useCallback(
    (factor: number, anchor: Anchor) =>
      setZoom((before) => ({
        closer: Math.max(least, Math.min(LARGEST_CLOSER, before.closer * factor)),
        anchor,
      })),
    [least],
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
    let distance = 0
    // What the fingers took hold of stays under them: steps of less than a pixel, and those between two frames, add up.
    let held: Point | null = null
    const measure = ([a, b]: readonly Touch[]) =>
      a && b
        ? {
            middle: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
            distance: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
          }
        : null
    const follow = (event: TouchEvent) => {
      const now = measure([...event.touches])
      if (now === null) {
        held = null
        return
      }
      event.preventDefault()
      event.stopPropagation()
      if (held === null) held = shareAt(now.middle)
      else zoomAt(now.distance / distance, { share: held, at: now.middle })
      distance = now.distance
    }
    const how = { capture: true, passive: false }
    const events = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const
    for (const event of events) current.addEventListener(event, follow, how)
    return () => {
      for (const event of events) current.removeEventListener(event, follow, how)
    }
  }, [canvas, isStill, shareAt, zoomAt])

  const zoomBy = (factor: number) => {
    const box = canvas.current?.getBoundingClientRect()
    if (!box) return
    const top = Math.max(0, box.top)
    const middle = { x: box.left + box.width / 2, y: (top + Math.min(innerHeight, box.bottom)) / 2 }
    const share = shareAt(middle)
    if (share) zoomAt(factor, { share, at: middle })
  }
  const isWhole = closer === least
  const fit = () => {
    setZoom({ closer: isWhole ? 1 : least, anchor: null })
    requestAnimationFrame(() => canvas.current?.scrollIntoView({ block: 'nearest' }))
  }
  const fitted = useMemo(
    () => (read !== null && isStill && closer !== 1 ? { ...read, zoom: read.zoom * closer } : read),
    [read, isStill, closer],
  )
  return { fitted, isWhole, isSmall: least < 1, zoomBy, fit }
}
