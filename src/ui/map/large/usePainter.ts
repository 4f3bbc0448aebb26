import { useEffect, useState } from 'react'
import { createPainter, type Painter } from '../../../workers/painter'

/** Who paints a large map beside the page; is on its way while the map is laid out, and ended with it. Null before that. */
export function usePainter(): Painter | null {
  const [painter, setPainter] = useState<Painter | null>(null)
  useEffect(() => {
    const made = createPainter()
    made.prepare()
    setPainter(made)
    return () => made.end()
  }, [])
  return painter
}
