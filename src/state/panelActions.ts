// The actions that open and change comparisons, routes and what the person wrote; part of the store.
import type { RoleGraph } from '../graph/roleGraph'
import { type Comparing, type Panel, rolesOf, routingOf, type Side, withPicked } from './panel'
import { sidesFor } from './selectors'

export interface PanelActions {
  /** Opens a comparison: of two roles, of a role and the nearest one, or of two that are yet to be chosen. */
  startComparison(first: string | null, second?: string): void
  /** Compares a role with what is open: fills an open side, or adds to a comparison or a role; else it is the first of one. */
  compareWith(role: string): void
  compareAs(side: Side, role: string | null): void
  swapComparison(): void
  /** Asks for a third role, which is still to be picked. */
  addThirdRole(): void
  removeThirdRole(): void
  /** Opens the routes between two roles; an end that is null is still to be picked. */
  planRoute(from: string | null, to?: string | null): void
  routeAs(end: 'from' | 'to', role: string | null): void
  swapRoute(): void
  /** Lights one of the routes that are open, by its roles joined with `~`. */
  showRoute(roles: string): void
  /** Opens the readiness sheet of a transition. */
  openReadiness(from: string, to: string): void
  openToday(): void
}

/** Where a panel stands. */
interface Place {
  readonly panel: () => Panel | null
  readonly open: (panel: Panel) => void
  /** Has the panel read out, while the focus stays where it is. */
  readonly sayShown: () => void
}

const SIDES: readonly Side[] = ['first', 'second', 'third']

export function createPanelActions(graph: RoleGraph, place: Place): PanelActions {
  const compare = (sides: Omit<Comparing, 'kind'>) => place.open({ kind: 'compare', ...sides })
  const startComparison = (first: string | null, second?: string) => {
    if (first === null || second !== undefined) compare({ first, second: second ?? null })
    else {
      const [from, to] = sidesFor(graph, first)
      compare({ first: from, second: to })
    }
  }
  return {
    startComparison,
    compareWith: (role) => {
      const panel = place.panel()
      if (panel?.kind === 'compare' && !rolesOf(panel).includes(role))
        place.open(withPicked(panel, role) ?? { ...panel, third: role })
      else if (panel?.kind === 'role' && panel.role === role) startComparison(role)
      else if (panel?.kind === 'role') compare({ first: panel.role, second: role })
      else if (panel?.kind !== 'compare') compare({ first: role, second: null })
    },
    compareAs: (side, role) => {
      const panel = place.panel()
      if (panel?.kind !== 'compare') return
      // The same role on two sides says nothing, so choosing the role of another side swaps them.
      const other = SIDES.find((one) => role !== null && panel[one] === role && one !== side)
      compare({ ...panel, ...(other !== undefined && { [other]: panel[side] ?? null }), [side]: role })
    },
    swapComparison: () => {
      const panel = place.panel()
      if (panel?.kind !== 'compare') return
      compare({ ...panel, first: panel.second, second: panel.first })
      place.sayShown()
    },
    addThirdRole: () => {
      const panel = place.panel()
      if (panel?.kind === 'compare') compare({ ...panel, third: panel.third ?? null })
    },
    removeThirdRole: () => {
      const panel = place.panel()
      if (panel?.kind === 'compare') compare({ first: panel.first, second: panel.second })
    },
    planRoute: (from, to = null) => place.open({ kind: 'route', from, to }),
    routeAs: (end, role) => {
      const panel = place.panel()
      if (panel?.kind !== 'route') return
      const other = end === 'from' ? 'to' : 'from'
      const swapped = role !== null && panel[other] === role ? panel[end] : panel[other]
      place.open({ kind: 'route', from: null, to: null, [end]: role, [other]: swapped })
    },
    swapRoute: () => {
      const panel = place.panel()
      if (panel?.kind !== 'route') return
      place.open({ kind: 'route', from: panel.to, to: panel.from })
      place.sayShown()
    },
    showRoute: (roles) => place.open(routingOf(graph, roles.split('~'))),
    openReadiness: (from, to) => place.open({ kind: 'ready', from, to }),
    openToday: () => place.open({ kind: 'today' }),
  }
}
