// What can stand beside the map.
import type { RoleGraph } from '../graph/roleGraph'

/** At most one is open, so it is one value. */
export type Panel =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'transition'; readonly from: string; readonly to: string }
  | { readonly kind: 'compare'; readonly first: string | null; readonly second: string | null }

/** What the trail holds: a comparison is beside the way, not on it. */
export type Waypoint = Exclude<Panel, { readonly kind: 'compare' }>

/** The roles that a panel is about, in its order. */
export function rolesOf(panel: Panel | null): readonly string[] {
  if (panel === null) return []
  if (panel.kind === 'role') return [panel.role]
  if (panel.kind === 'transition') return [panel.from, panel.to]
  return [panel.first, panel.second].filter((role) => role !== null)
}

/** What a role is to the panel that is open. */
export type RoleInPanel = 'selected' | 'end' | 'first' | 'second'

/** What a role is to a panel; null when the panel is not about it. */
export function roleInPanel(panel: Panel | null, role: string): RoleInPanel | null {
  if (panel === null || !rolesOf(panel).includes(role)) return null
  if (panel.kind === 'role') return 'selected'
  if (panel.kind === 'transition') return 'end'
  return panel.first === role ? 'first' : 'second'
}

/** Whether a comparison still lacks a side, which can then be picked on the map. */
export const isPicking = (panel: Panel | null): boolean =>
  panel?.kind === 'compare' && (panel.first === null || panel.second === null)

/** Unlike for any two panels that differ; ids hold no `~`. */
export function panelKey(panel: Panel | null): string {
  if (panel === null) return ''
  if (panel.kind === 'compare') return ['compare', panel.first, panel.second].join('~')
  return [panel.kind, ...rolesOf(panel)].join('~')
}

/** What a filter hides of that which a panel is about: a role, or a transition of which neither end is shown. */
export interface Hidden {
  readonly role: string
  readonly to?: string
}

/** The first thing that a panel is about and a filter hides; null when there is none. */
export function hiddenBy(graph: RoleGraph, field: string | null, panel: Panel | null): Hidden | null {
  const isIn = (role: string) => field === null || graph.roles.get(role)?.field === field
  if (panel?.kind === 'transition') {
    const { from, to } = panel
    return isIn(from) || isIn(to) ? null : { role: from, to }
  }
  const role = rolesOf(panel).find((id) => !isIn(id))
  return role === undefined ? null : { role }
}
