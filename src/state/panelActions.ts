// The actions that open and change comparisons, routes and what the person wrote; part of the store.
import type { ExplorerState } from './explorerState'
import type { How } from './intent'
import { routingOf } from './litRoute'
import type { Comparing, Panel, Place, Side } from './panel'
import { endsFor, sidesFor } from './selectors'

export interface PanelActions {
  /** Opens a panel of any kind. */
  openPanel(panel: Panel, how?: How): void
  /** Opens a comparison: of two roles, of a role and the nearest one, or of two that are yet to be chosen. */
  startComparison(first: string | null, second?: string, how?: How): void
  /** Compares a role with what is open: fills an open side, or adds to a comparison or a role; else it is the first of one. */
  compareWith(role: string, how?: How): void
  compareAs(side: Side, role: string | null): void
  swapComparison(): void
  /** Asks for a third role, which is still to be picked. */
  addThirdRole(): void
  removeThirdRole(): void
  /** Opens the routes between two roles; an end that is null is still to be picked. */
  planRoute(from: string | null, to?: string | null): void
  /** Opens the routes of someone who asks about a role: from their own role, or to it from one that is still to be picked. */
  askRoute(role: string): void
  routeAs(end: 'from' | 'to', role: string | null): void
  swapRoute(): void
  /** Lights one of the routes that are open, by its roles joined with `~`. */
  showRoute(roles: string): void
  /** Opens the readiness sheet of a transition. */
  openReadiness(from: string, to: string, how?: How): void
  openToday(how?: How): void
}

/** What these actions take of the store. */
interface Held {
  readonly state: () => ExplorerState
  /** `touched` is the place that was filled, if any. */
  readonly open: (panel: Panel, how?: How, touched?: Place) => void
  /** Has the panel read out, while the focus stays where it is. */
  readonly sayShown: () => void
}

const SIDES: readonly Side[] = ['first', 'second', 'third']

export function createPanelActions({ state, open, sayShown }: Held): PanelActions {
  const panel = () => state().panel
  const compare = (sides: Omit<Comparing, 'kind'>, how?: How, touched?: Side) =>
    open({ kind: 'compare', ...sides }, how, touched)
  const startComparison = (first: string | null, second?: string, how?: How) => {
    if (first === null) compare({ first: state().myRole, second: null }, how)
    else if (second !== undefined) compare({ first, second }, how)
    else {
      const [from, to] = sidesFor(state(), first)
      compare({ first: from, second: to }, how)
    }
  }
  return {
    openPanel: (one, how) => open(one, how),
    startComparison,
    compareWith: (role, how) => {
      const { panel: before, panels, touched } = state()
      if (before?.kind === 'compare' && !panels.rolesOf(before).includes(role))
        open(
          (panels.isPicking(before) && panels.withPicked(before, role, touched, state().graph)) || {
            ...before,
            third: role,
          },
          how,
        )
      else if (before?.kind === 'role' && before.role === role) startComparison(role, undefined, how)
      else if (before?.kind === 'role') compare({ first: before.role, second: role }, how)
      else if (before?.kind !== 'compare') {
        const { myRole } = state()
        const isOther = myRole !== null && myRole !== role
        compare(isOther ? { first: myRole, second: role } : { first: role, second: null }, how)
      }
      // It is there already: that is what is gone to.
      else open(before, how)
    },
    compareAs: (side, role) => {
      const before = panel()
      if (before?.kind !== 'compare') return
      // The same role on two sides says nothing, so choosing the role of another side swaps them.
      const other = SIDES.find((one) => role !== null && before[one] === role && one !== side)
      const sides = { ...before, ...(other !== undefined && { [other]: before[side] ?? null }), [side]: role }
      compare(sides, undefined, side)
    },
    swapComparison: () => {
      const before = panel()
      if (before?.kind !== 'compare') return
      compare({ ...before, first: before.second, second: before.first })
      sayShown()
    },
    addThirdRole: () => {
      const before = panel()
      if (before?.kind === 'compare') compare({ ...before, third: before.third ?? null })
    },
    removeThirdRole: () => {
      const before = panel()
      if (before?.kind === 'compare') compare({ first: before.first, second: before.second })
    },
    askRoute: (role) => open({ kind: 'route', ...endsFor(state(), role) }),
    planRoute: (from, to = null) => open({ kind: 'route', from, to }),
    routeAs: (end, role) => {
      const before = panel()
      if (before?.kind !== 'route') return
      const other = end === 'from' ? 'to' : 'from'
      const swapped = role !== null && before[other] === role ? before[end] : before[other]
      open({ kind: 'route', from: null, to: null, [end]: role, [other]: swapped }, undefined, end)
    },
    swapRoute: () => {
      const before = panel()
      if (before?.kind !== 'route') return
      open({ kind: 'route', from: before.to, to: before.from })
      sayShown()
    },
    showRoute: (roles) => open(routingOf(state().graph, roles.split('~'))),
    openReadiness: (from, to, how) => open({ kind: 'ready', from, to }, how),
    openToday: (how) => open({ kind: 'today' }, how),
  }
}
