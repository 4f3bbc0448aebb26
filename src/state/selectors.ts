// Pure questions about the state. Components ask them by id and get a string or a number back.
import { type Comparison, compareRoles } from '../graph/compare'
import type { Transition } from '../graph/model'
import { type RoleGraph, transitionBetween } from '../graph/roleGraph'
import type { ExplorerState } from './store'

/** How a role looks now; `first` and `second` are the sides of a comparison. */
export type RoleStatus = 'plain' | 'selected' | 'linked' | 'first' | 'second' | 'faded'

export type TransitionStatus = 'plain' | 'lit' | 'faded'

/** The language that the interface speaks now. */
export const currentLanguage = ({ language, usualLanguage }: ExplorerState): string =>
  language ?? usualLanguage

/** Whether a role stands on the map when it is filtered to `field`. */
export const visibleUnder = (graph: RoleGraph, field: string | null, role: string): boolean =>
  field === null || graph.roles.get(role)?.field === field

/** The role a comparison begins with: the first that it can lead to, else one it comes from, else none. */
export function partnerOf(graph: RoleGraph, role: string): string | null {
  return graph.leaving.get(role)?.[0]?.to ?? graph.arriving.get(role)?.[0]?.from ?? null
}

export function roleStatus({ graph, panel }: ExplorerState, role: string): RoleStatus {
  if (panel?.kind === 'role') {
    if (panel.role === role) return 'selected'
    const linked = transitionBetween(graph, panel.role, role) ?? transitionBetween(graph, role, panel.role)
    return linked ? 'linked' : 'faded'
  }
  if (panel?.kind === 'compare') {
    if (panel.first === role) return 'first'
    if (panel.second === role) return 'second'
    // While a side is open, every role can be picked for it.
    return panel.first === null || panel.second === null ? 'plain' : 'faded'
  }
  return 'plain'
}

export function transitionStatus({ panel }: ExplorerState, { from, to }: Transition): TransitionStatus {
  if (panel?.kind === 'role') return panel.role === from || panel.role === to ? 'lit' : 'faded'
  if (panel?.kind === 'compare' && panel.first !== null && panel.second !== null) {
    const ends = [panel.first, panel.second]
    return ends.includes(from) && ends.includes(to) ? 'lit' : 'faded'
  }
  return 'plain'
}

/** How many lines of the role it leads to carry over, are partly there and are new. */
export interface TransitionCounts {
  readonly carriesOver: number
  readonly partly: number
  readonly added: number
}

export function transitionCounts(graph: RoleGraph, { from, to }: Transition): TransitionCounts {
  const comparison = comparisonOf(graph, from, to)
  return {
    carriesOver: comparison?.carriesOver.length ?? 0,
    partly: comparison?.partly.length ?? 0,
    added: comparison?.added.length ?? 0,
  }
}

/** The comparison of two roles, or null when one of them is not in the graph. */
export function comparisonOf(graph: RoleGraph, first: string, second: string): Comparison | null {
  const a = graph.roles.get(first)
  const b = graph.roles.get(second)
  return a && b ? compareRoles(graph, a, b) : null
}

/** Promotions that leave and that arrive: what a card says of a role. */
export function promotionCounts(graph: RoleGraph, role: string): { next: number; previous: number } {
  const promotions = (transitions: readonly Transition[] | undefined) =>
    transitions?.filter(({ kind }) => kind === 'promotion').length ?? 0
  return { next: promotions(graph.leaving.get(role)), previous: promotions(graph.arriving.get(role)) }
}
