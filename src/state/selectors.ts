// Pure questions about the state. Components ask them by id and get a string or a number back.
import { type Comparison, compareRoles, groupLines } from '../graph/compare'
import type { Transition } from '../graph/model'
import { type RoleGraph, transitionBetween } from '../graph/roleGraph'
import type { ExplorerState, Panel } from './store'

/** How a role looks now; `first` and `second` are the sides of a comparison. */
export type RoleStatus = 'plain' | 'selected' | 'linked' | 'first' | 'second' | 'faded'

export type TransitionStatus = 'plain' | 'lit' | 'faded'

/** The language that the interface speaks now. */
export const currentLanguage = ({ language, usualLanguage }: ExplorerState): string =>
  language ?? usualLanguage

/** The roles that a panel is about. */
function rolesOf(panel: Panel | null): readonly string[] {
  if (panel === null) return []
  return panel.kind === 'role' ? [panel.role] : [panel.first, panel.second].filter((role) => role !== null)
}

/** The first role that a panel is about and a filter hides; null when there is none. */
export const hiddenRole = (graph: RoleGraph, field: string | null, panel: Panel | null): string | null =>
  rolesOf(panel).find((role) => field !== null && graph.roles.get(role)?.field !== field) ?? null

/**
 * The sides that a comparison begins with, in the direction of a transition: the role and the first that it can lead
 * to, else the first that people come from and the role, else the role and an open side.
 */
export function sidesFor(graph: RoleGraph, role: string): readonly [first: string, second: string | null] {
  const next = graph.leaving.get(role)?.[0]?.to
  const previous = graph.arriving.get(role)?.[0]?.from
  return next === undefined && previous !== undefined ? [previous, role] : [role, next ?? null]
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
  const first = graph.roles.get(from)
  const second = graph.roles.get(to)
  const counts = { carriesOver: 0, partly: 0, added: 0 }
  if (first && second) for (const { group } of groupLines(first, second)) counts[group] += 1
  return counts
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
