import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { Box } from '../../layout/input'

/** What a canvas shows. */
interface Seen {
  /** In px of the canvas, from the upper left corner of what lies in it. */
  readonly part: Box
  /** The same, in px of the map. */
  readonly seen: Box
  /** Where the map stands in the canvas. */
  readonly viewport: { readonly x: number; readonly zoom: number }
}

const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 }

const isSame = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** The view has stood still for so long before what is seen is looked at anew, ms: at each step of a drag it would hold that up. */
const REST = 80

/** The part of a canvas that the window shows, however it is scrolled. */
function partOf(canvas: Element): Box {
  const { top, height } = canvas.getBoundingClientRect()
  const y = Math.max(0, -top)
  return {
    x: canvas.scrollLeft,
    y,
    width: canvas.clientWidth,
    height: Math.max(0, Math.min(height, innerHeight - top) - y),
  }
}

/** Where the map stands, once it stands. */
function useView() {
  const store = useStoreApi()
  const [view, setView] = useState(() => store.getState().transform)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let last = store.getState().transform
    setView(last)
    const stop = store.subscribe(({ transform }) => {
      if (transform === last) return
      last = transform
      clearTimeout(timer)
      timer = setTimeout(() => setView(transform), REST)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [store])
  return view
}

/** What is seen of the map in a canvas, kept up to date. */
export function useSeen(canvas: RefObject<Element | null>): Seen {
  const [part, setPart] = useState(NOTHING)
  const [left, top, zoom] = useView()
  // Each time, because whatever draws this anew may have given the canvas another size.
  useLayoutEffect(() => {
    if (canvas.current === null) return
    const now = partOf(canvas.current)
    setPart((before) => (isSame(before, now) ? before : now))
  })
  useEffect(() => {
    const look = () => {
      if (canvas.current !== null) setPart(partOf(canvas.current))
    }
    const how = { capture: true, passive: true }
    document.addEventListener('scroll', look, how)
    addEventListener('resize', look)
    return () => {
      document.removeEventListener('scroll', look, how)
      removeEventListener('resize', look)
    }
  }, [canvas])
  const seen = {
    x: (part.x - left) / zoom,
    y: (part.y - top) / zoom,
    width: part.width / zoom,
    height: part.height / zoom,
  }
  return { part, seen, viewport: { x: left, zoom } }
}
