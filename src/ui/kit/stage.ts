// What parts of the page tell the director (ui/frame/useDirector.ts), so that nobody has to look for them: which view is
// there and how to reach a role in it, where the search is, and which part is still on its way.
import { createContext, useContext, useLayoutEffect } from 'react'
import type { Glance } from '../../scene/large/glance'

/** What others need of a view. */
export interface ViewHandle {
  /** Whether the role is drawn, and has the focus now; with a skill at its cell, where there is one. */
  readonly focusRole: (role: string, skill?: string | null) => boolean
  /** Whether a role that was found has the focus now, where it is to have it in the view rather than in its panel. */
  readonly takeFound?: (role: string) => boolean
  /** Takes the focus at its stop of Tab; whether there is one. */
  readonly enter: () => boolean
  /** Brings a role into view, with a skill its cell, and the others with it where they fit. */
  readonly bring: (role: string, others: readonly string[], skill: string | null) => void
  /** What of a large map it shows. */
  readonly glance?: () => Glance
  /** The role that an element is or lies in; null when it is in none. */
  readonly roleAt: (element: Element) => string | null
  /** Whether an element lies in the view. */
  readonly holds: (element: Element) => boolean
}

export interface Stage {
  /** The view that is there; null while none is. */
  readonly view: () => ViewHandle | null
  /** Says that a view is there, or stands anew; `isStill` when it shows just what it did. Returns an undo. */
  readonly setView: (view: ViewHandle, isStill?: boolean) => () => void
  readonly enterSearch: () => void
  /** Says how to go to the search. Returns an undo. */
  readonly setSearch: (enter: () => void) => () => void
  /** Says that something is still on its way. Returns how to say that it is no longer awaited. */
  readonly awaitPart: (what: Awaited) => () => void
  readonly isAwaiting: (...what: readonly Awaited[]) => boolean
}

/** What may be on its way: the view, the panel, or anything that stands by itself. */
export type Awaited = 'view' | 'panel' | 'other'

interface Audience {
  /** A view is there, or stands anew. */
  readonly onView: () => void
  /** Something that was awaited has arrived. */
  readonly onArrived: () => void
}

export function createStage({ onView, onArrived }: Audience): Stage {
  let view: ViewHandle | null = null
  let enter: (() => void) | null = null
  const awaited = new Set<{ readonly what: Awaited }>()
  return {
    view: () => view,
    setView: (shown, isStill = false) => {
      view = shown
      if (!isStill) onView()
      return () => {
        if (view === shown) view = null
      }
    },
    enterSearch: () => enter?.(),
    setSearch: (goTo) => {
      enter = goTo
      return () => {
        if (enter === goTo) enter = null
      }
    },
    awaitPart: (what) => {
      const part = { what }
      awaited.add(part)
      return () => {
        // What comes in its place is on the page once this has run.
        if (awaited.delete(part)) queueMicrotask(onArrived)
      }
    },
    isAwaiting: (...wanted) => [...awaited].some(({ what }) => wanted.includes(what)),
  }
}

/** A stage that nobody watches: what stands on it, as on paper, is no view to go to. */
export const createEmptyStage = (): Stage =>
  createStage({ onView: () => undefined, onArrived: () => undefined })

export const StageContext = createContext<Stage>(createEmptyStage())

export const useStage = (): Stage => useContext(StageContext)

/** Says that something is on its way as long as what calls this stands in its place. */
export function useAwaited(what: Awaited): void {
  const stage = useStage()
  useLayoutEffect(() => stage.awaitPart(what), [stage, what])
}
