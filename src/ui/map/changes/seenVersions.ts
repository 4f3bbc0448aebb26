// The page as the map of two versions sees it: the same but for its graph, which is both of them in one. What came, changed or went
// leads to its place in the list; all else does what it does on the page.
import type { BothVersions } from '../../../graph/changes/bothVersions'
import { transitionBetween } from '../../../graph/roleGraph'
import type { ExplorerState } from '../../../state/explorerState'
import type { Explorer, ExplorerActions } from '../../../state/store'
import { foundFor, seek, versionChanges } from '../../../state/versionChanges'

type State = ExplorerState & ExplorerActions

/** What is shown of two versions; null where that is not asked, or not there yet. */
export function bothOf({ graph, panel }: Pick<ExplorerState, 'graph' | 'panel'>): BothVersions | null {
  return panel?.kind === 'changes' ? (foundFor(graph, panel.version)?.both ?? null) : null
}

/** Gives, of the page's store and of one that follows it, one with both versions for its graph. */
export function createSeenVersions(): <T extends Explorer>(store: T) => T {
  /** The role that the keyboard stands on, where the page does not have it. */
  let at: string | null = null
  let seen = new WeakMap<ExplorerState, State>()
  const listeners = new Set<() => void>()
  const change = () => {
    seen = new WeakMap()
    for (const listener of listeners) listener()
  }

  const see = (state: State): State => {
    const both = bothOf(state)
    if (both === null) return state
    const known = seen.get(state)
    if (known) return known
    const { graph, roles, transitions } = both
    const isForeign = (id: string) => !state.graph.roles.has(id)
    const made: State = {
      ...state,
      graph,
      walk: at === null ? state.walk : { ...state.walk, at },
      pickRole: (id, how) => (roles.has(id) ? seek({ in: 'panel', role: id }) : state.pickRole(id, how)),
      returnTo: (waypoint) => {
        if (waypoint.kind === 'role') return state.returnTo(waypoint)
        const { from, to } = waypoint
        const transition = transitionBetween(graph, from, to)
        if (transition && transitions.has(transition)) seek({ in: 'panel', role: from, to })
        else state.returnTo(waypoint)
      },
      standOn: (id) => {
        const before = at
        at = isForeign(id) ? id : null
        if (at === null) state.standOn(id)
        if (at !== before) change()
      },
      startComparison: (id, ...others) => {
        if (id === null || !isForeign(id)) state.startComparison(id, ...others)
      },
      compareWith: (id, how) => {
        if (!isForeign(id)) state.compareWith(id, how)
      },
    }
    seen.set(state, made)
    return made
  }

  return (store) => ({
    ...store,
    getState: () => see(store.getState()),
    subscribe: (listener) => {
      const tell = () => listener(see(store.getState()), see(store.getState()))
      listeners.add(tell)
      const stops = [
        store.subscribe((state, before) => listener(see(state), see(before))),
        versionChanges.subscribe((state, before) => {
          if (state.found === before.found) return
          seen = new WeakMap()
          tell()
        }),
      ]
      return () => {
        listeners.delete(tell)
        for (const stop of stops) stop()
      }
    },
  })
}
