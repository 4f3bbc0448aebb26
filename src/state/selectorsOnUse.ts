// Questions about the state that only those ask who are fetched on use.
import type { Role } from '../graph/model'
import { transitionBetween } from '../graph/roleGraph'
import { presenceIn } from '../scene/scene'
import type { ExplorerState, View } from './explorerState'
import type { PanelId } from './panel'
import {
  currentLanguage,
  currentView,
  endsFor,
  hasReadablePanel,
  isPicking,
  type Known,
  litRoute,
  openRoles,
  type Scope,
  type Shown,
  sceneOf,
} from './selectors'
import { formatAddress } from './url'
import { MOST_DRAWN } from './views'

/** What goes on paper: what is open, else the view; a map that is too large for a page goes as its list. */
export function paperOf(state: ExplorerState): PanelId | View {
  const { panel, graph } = state
  if (panel !== null && hasReadablePanel(state)) return panel.kind
  const view = currentView(state)
  return view === 'map' && graph.roles.size > MOST_DRAWN ? 'outline' : view
}

/** What the view is about, as a way of roles: the stops of the route that is lit, else the roles of the open panel. */
export function lookedAt(shown: Shown): readonly Role[] {
  if (isPicking(shown)) return []
  const route = litRoute(shown)
  return (route.length > 0 ? route : openRoles(shown))
    .map((role) => shown.graph.roles.get(role))
    .filter((role) => role !== undefined)
}

/** How many of the transitions that the filter leaves the legend hides. */
export const hiddenCount = (scope: Scope): number => sceneOf(scope).legend.hidden

/** How many roles are shown, and on the map how many stubs of roles of other fields. */
export function shownCounts(state: ExplorerState): { readonly roles: number; readonly others: number } {
  const scene = sceneOf(state)
  const present = [...state.graph.roles.keys()].map((role) => presenceIn(scene, role))
  const count = (wanted: string) => present.filter((presence) => presence === wanted).length
  return { roles: count('card'), others: currentView(state) === 'map' ? count('stub') : 0 }
}

/**
 * The step that the readiness of someone who asks about a role is about: from their own role to it, where there is one; to it from
 * a role that has to be asked, where none leads there from their own or it is a goal; else the first promotion from it, or the first
 * move. Null without a move.
 */
export function stepFor(known: Known, role: string): { from: string | null; to: string } | null {
  const { graph } = known
  const { from, to } = endsFor(known, role)
  if (to !== null && from !== null && transitionBetween(graph, from, to)) return { from, to }
  if (to !== null && (graph.arriving.get(to)?.length ?? 0) > 0) return { from: null, to }
  const leaving = graph.leaving.get(role) ?? []
  return leaving.find(({ kind }) => kind === 'promotion') ?? leaving[0] ?? null
}

/** The whole address of what is shown, with the language that it is read in; the view only where one was chosen. */
export const addressToShare = (state: ExplorerState): string => {
  const address = { ...state, language: currentLanguage(state) }
  return `${location.origin}${location.pathname}${formatAddress(address)}`
}
