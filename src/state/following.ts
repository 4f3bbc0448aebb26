// A panel takes longer to draw than what a press lights on the map, so it follows one frame later.
import { afterFrame } from './afterFrame'
import type { ExplorerState } from './explorerState'
import type { Explorer, ExplorerActions } from './store'

type State = ExplorerState & ExplorerActions
type Listener = (state: State, before: State) => void

export interface Following extends Explorer {
  /** Whether a state of the other is still to be shown. */
  readonly isBehind: () => boolean
  /** Shows at once what is still to be shown. */
  readonly catchUp: () => void
}

/**
 * A store that shows the states of another in their order: one that brings another panel when the next frame has been painted,
 * all else at once, so that what one types and ticks stays in step. What is done to it is done to the other.
 */
export function createFollowing(explorer: Explorer): Following {
  const listeners = new Set<Listener>()
  const coming: State[] = []
  let shown = explorer.getState()
  let isTelling = false
  let stop = (): void => undefined

  const catchUp = () => {
    // Who is told may do something itself, which then comes last.
    if (isTelling) return
    isTelling = true
    try {
      for (let state = coming.shift(); state !== undefined; state = coming.shift()) {
        const before = shown
        shown = state
        for (const listener of listeners) listener(state, before)
      }
    } finally {
      isTelling = false
      // One of those who were told failed.
      if (coming.length > 0) afterFrame(catchUp)
    }
  }
  const note: Listener = (state, before) => {
    coming.push(state)
    if (coming.length > 1) return
    if (state.panel === before.panel) catchUp()
    else afterFrame(catchUp)
  }
  const begin = () => {
    shown = explorer.getState()
    stop = explorer.subscribe(note)
  }
  const end = () => {
    stop()
    coming.splice(0)
  }
  return {
    ...explorer,
    getState: () => (listeners.size === 0 ? explorer.getState() : shown),
    subscribe: (listener) => {
      if (listeners.size === 0) begin()
      listeners.add(listener)
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) end()
      }
    },
    isBehind: () => coming.length > 0 || isTelling,
    catchUp,
  }
}
