// What can stand beside the view.
import type { RoleGraph } from '../graph/roleGraph'
import { MOST_STEPS, shortestWay } from '../graph/ways'

/** At most one is open, so it is one value. */
export type Panel =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'transition'; readonly from: string; readonly to: string }
  | Comparing
  | Routing
  | { readonly kind: 'ready'; readonly from: string; readonly to: string }
  | { readonly kind: 'today' }

/** The first role beside the second, and beside a third where one is asked for; null is still to be picked. */
export interface Comparing {
  readonly kind: 'compare'
  readonly first: string | null
  readonly second: string | null
  readonly third?: string | null
}

/** The routes from one role to another; null is still to be picked. */
export interface Routing {
  readonly kind: 'route'
  readonly from: string | null
  readonly to: string | null
  /** The roles between the ends of the route that is lit, where that is not the first. */
  readonly through?: readonly string[]
}

/** A side of a comparison, in the order in which they are filled. */
export type Side = 'first' | 'second' | 'third'

/** What the trail holds: all else is beside the way, not on it. */
export type Waypoint = Extract<Panel, { readonly kind: 'role' | 'transition' }>

export const isWaypoint = (panel: Panel): panel is Waypoint =>
  panel.kind === 'role' || panel.kind === 'transition'

/** The roles that a panel is about, in its order. */
export function rolesOf(panel: Panel | null): readonly string[] {
  if (panel === null) return []
  if (panel.kind === 'role') return [panel.role]
  if (panel.kind === 'today') return []
  const roles =
    panel.kind === 'compare' ? [panel.first, panel.second, panel.third ?? null] : [panel.from, panel.to]
  return roles.filter((role) => role !== null)
}

/** What is open, and in which graph. */
export interface Shown {
  readonly graph: RoleGraph
  readonly panel: Panel | null
}

const NO_ROUTE: readonly string[] = []

let known: { readonly shown: Shown; readonly roles: readonly string[] } | null = null

/** The roles of the route that is lit, in its order; none when there is none. */
export function litRoute({ graph, panel }: Shown): readonly string[] {
  if (panel?.kind !== 'route' || panel.from === null || panel.to === null) return NO_ROUTE
  // Every card and every curve asks for it.
  if (known?.shown.graph === graph && known.shown.panel === panel) return known.roles
  const { from, to, through } = panel
  const roles = through ? [from, ...through, to] : firstRoute(graph, from, to)
  known = { shown: { graph, panel }, roles }
  return roles
}

/** The roles of the shortest route; none when there is none that is short enough. */
function firstRoute(graph: RoleGraph, from: string, to: string): readonly string[] {
  const way = shortestWay(graph, from, to)
  return way === null || way.length > MOST_STEPS ? NO_ROUTE : [from, ...way.map((step) => step.to)]
}

/** The panel of the routes between the ends of one of them, with that one lit. */
export function routingOf(graph: RoleGraph, roles: readonly string[]): Routing {
  const [from = null, to = null] = [roles[0], roles.at(-1)]
  const through = roles.slice(1, -1)
  const isFirst = from !== null && to !== null && firstRoute(graph, from, to).join('~') === roles.join('~')
  return { kind: 'route', from, to, ...(!isFirst && { through }) }
}

/** Whether the lit route goes from one role straight to another. */
export function isLitStep(
  shown: Shown,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const roles = litRoute(shown)
  const at = roles.indexOf(from)
  return at >= 0 && roles[at + 1] === to
}

/** What a role is to the panel that is open; the roles of a route are all its ends, of one step or another. */
export type RoleInPanel = 'selected' | 'end' | Side

/** What a role is to what is open; null when that is not about it. */
export function roleInPanel(shown: Shown, role: string): RoleInPanel | null {
  const { panel } = shown
  if (panel === null || ![...rolesOf(panel), ...litRoute(shown)].includes(role)) return null
  if (panel.kind === 'role') return 'selected'
  if (panel.kind !== 'compare') return 'end'
  if (panel.first === role) return 'first'
  return panel.second === role ? 'second' : 'third'
}

/** The panel with a role in the place that is still to be picked; null when there is none, or the role is there already. */
export function withPicked(panel: Panel | null, role: string): Panel | null {
  if (!isPicking(panel) || rolesOf(panel).includes(role)) return null
  if (panel?.kind === 'route') return panel.from === null ? { ...panel, from: role } : { ...panel, to: role }
  if (panel?.kind !== 'compare') return null
  if (panel.first === null) return { ...panel, first: role }
  return panel.second === null ? { ...panel, second: role } : { ...panel, third: role }
}

/** Whether a comparison lacks a side, or a route an end, which can then be picked in the view. */
export function isPicking(panel: Panel | null): boolean {
  if (panel?.kind === 'route') return panel.from === null || panel.to === null
  return panel?.kind === 'compare' && [panel.first, panel.second, panel.third].includes(null)
}

/** Unlike for any two panels that differ; ids hold no `~`. */
export function panelKey(panel: Panel | null): string {
  if (panel === null) return ''
  if (panel.kind === 'route') return ['route', panel.from, ...(panel.through ?? []), panel.to].join('~')
  if (panel.kind !== 'compare') return [panel.kind, ...rolesOf(panel)].join('~')
  const { first, second, third } = panel
  return ['compare', first, second, ...(third === undefined ? [] : [third])].join('~')
}

/** What a filter hides of that which a panel is about: a role, or a transition of which neither end is shown. */
export interface Hidden {
  readonly role: string
  readonly to?: string
}

/** The first thing that is open and a filter hides; null when there is none. */
export function hiddenBy(shown: Shown, field: string | null): Hidden | null {
  const { graph, panel } = shown
  const isIn = (role: string) => field === null || graph.roles.get(role)?.field === field
  if (panel?.kind === 'transition' || panel?.kind === 'ready') {
    const { from, to } = panel
    return isIn(from) || isIn(to) ? null : { role: from, to }
  }
  const role = rolesOf(panel).find((id) => !isIn(id))
  if (role !== undefined) return { role }
  // Between two roles of another field the map would leave a gap.
  const route = litRoute(shown)
  const far = route.findIndex((id, i) => i > 0 && ![route[i - 1] ?? '', id].some(isIn))
  return far > 0 ? { role: route[far - 1] ?? '', to: route[far] ?? '' } : null
}
