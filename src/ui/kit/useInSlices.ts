import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from '../../state/afterFrame'

/** As many as are drawn within a frame or two. */
const SLICE = 25

/** How many of a long list to draw by now: a slice at once, and one more after each frame, so that the page answers meanwhile. */
export function useInSlices(total: number): number {
  const [drawn, setDrawn] = useState(SLICE)
  // A few more are drawn at once, such as the line that is being typed.
  const isMore = total - drawn >= SLICE
  useEffect(() => {
    if (!isMore) return
    let isWanted = true
    afterFrame(() => {
      if (isWanted) startTransition(() => setDrawn(drawn + SLICE))
    })
    return () => {
      isWanted = false
    }
  }, [drawn, isMore])
  return isMore ? drawn : total
}
