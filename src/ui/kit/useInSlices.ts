import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from '../../state/afterFrame'

/** As many as are drawn within a frame or two. */
const SLICE = 25

/** How many of a long list to draw by now: a slice at once, and one more after each frame, so that the page answers meanwhile. */
export function useInSlices(total: number, slice = SLICE): number {
  const [drawn, setDrawn] = useState(slice)
  // A few more are drawn at once, such as the line that is being typed.
  const isMore = total - drawn >= slice
  useEffect(() => {
    if (!isMore) return
    let isWanted = true
    afterFrame(() => {
      if (isWanted) startTransition(() => setDrawn(drawn + slice))
    })
    return () => {
      isWanted = false
    }
  }, [drawn, isMore, slice])
  return isMore ? drawn : total
}
