import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Following } from '../../state/following'
import { ExplorerContext } from '../../state/useExplorer'
import { createStage, type Stage } from '../kit/stage'
import { createDirector, type Director } from './director'

interface Directed {
  readonly director: Director
  readonly stage: Stage
}

function direct(explorer: Following): Directed {
  const stage = createStage({ onView: () => director.viewStands(), onArrived: () => director.follow() })
  const director = createDirector(explorer, stage)
  return { director, stage }
}

/**
 * The one place that orders what follows from a choice, once the page shows it: focus, bringing into view, announcement.
 * (The title is drawn with the page.)
 */
export function useDirector(explorer: Following): Directed {
  const [directed] = useState(() => direct(explorer))
  useEffect(() => directed.director.watch(), [directed])
  return directed
}

/** Stands last on the page: it is drawn along with what has changed, so that what follows is ordered when all of that is there. */
export function FollowChanges({ director }: { readonly director: Director }) {
  const explorer = useContext(ExplorerContext)
  const [changes, setChanges] = useState(0)
  const followed = useRef(changes)
  useEffect(
    () =>
      explorer?.subscribe((state, before) => {
        if (director.note(state, before)) setChanges((count) => count + 1)
      }),
    [explorer, director],
  )
  useLayoutEffect(() => {
    if (followed.current === changes) return
    followed.current = changes
    director.follow()
  }, [changes, director])
  return null
}
