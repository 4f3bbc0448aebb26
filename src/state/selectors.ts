// Pure questions about the state. Components ask them by id and get a string or a number back.
import type { Transition } from '../graph/model'
import { type RoleGraph, transitionBetween } from '../graph/roleGraph'
import { isLitStep, isPicking, type Panel, type RoleInPanel, roleInPanel, rolesOf } from './panel'
import type { ExplorerState, View } from './store'

/** How a role looks now; `first` to `third` are the sides of a comparison, `end` is on a transition or a route. */
export type RoleStatus = RoleInPanel | 'plain' | 'linked' | 'previewed' | 'faded'

/** How a transition looks now; `hidden` ones are not drawn. */
export type TransitionStatus = 'plain' | 'lit' | 'previewed' | 'faded' | 'hidden'

/** The language that the interface speaks now. */
export const currentLanguage = ({ language, usualLanguage }: ExplorerState): string =>
  language ?? usualLanguage

/** How the role graph is shown now. */
export const currentView = ({ view, usualView }: ExplorerState): View => view ?? usualView

/**
 * The sides that a comparison begins with, in the direction of a transition: the role and the first that it can lead
 * to, else the first that people come from and the role, else the role and an open side.
 */
export function sidesFor(graph: RoleGraph, role: string): readonly [first: string, second: string | null] {
  const next = graph.leaving.get(role)?.[0]?.to
  const previous = graph.arriving.get(role)?.[0]?.from
  return next === undefined && previous !== undefined ? [previous, role] : [role, next ?? null]
}

export function roleStatus(state: ExplorerState, role: string): RoleStatus {
  const status = statusInPanel(state, role)
  return (status === 'plain' || status === 'faded') && isPreviewed(state, role) ? 'previewed' : status
}

function statusInPanel(state: ExplorerState, role: string): RoleStatus {
  const { graph, panel } = state
  const own = roleInPanel(state, role)
  if (own !== null) return own
  if (panel === null || panel.kind === 'today') return 'plain'
  if (panel.kind === 'role') {
    const isLinked = transitionsBetween(graph, panel.role, role).some((one) => isDrawn(state, one))
    return isLinked ? 'linked' : 'faded'
  }
  // While something is still to be picked, every role can be.
  return isPicking(panel) ? 'plain' : 'faded'
}

/** Whether a role is previewed, or at the far end of what is, by a transition that the map shows. */
function isPreviewed(state: ExplorerState, role: string): boolean {
  const { graph, previewed } = state
  if (previewed === null) return false
  if (previewed.kind === 'transition') return previewed.from === role || previewed.to === role
  if (previewed.role === role) return true
  return transitionsBetween(graph, previewed.role, role).some((one) => isDrawn(state, one))
}

/** What decides which roles and transitions are shown. */
export type Scope = Pick<ExplorerState, 'graph' | 'field' | 'panel' | 'hiddenTransitions'>

const isHidden = ({ hiddenTransitions }: Scope, { basis, kind }: Transition): boolean =>
  (basis === 'editorial' && hiddenTransitions.includes('editorial')) ||
  (kind === 'lateral' && hiddenTransitions.includes('lateral'))

/** How many transitions of the graph the legend hides. */
export const hiddenCount = (scope: Scope): number =>
  scope.hiddenTransitions.length === 0
    ? 0
    : scope.graph.transitions.filter(
        (transition) => isHidden(scope, transition) && !isOpen(scope, transition),
      ).length

/** Whether the filter and the legend leave a transition on the map. */
function isTransitionShown(scope: Scope, transition: Transition): boolean {
  const { graph, field } = scope
  const { from, to } = transition
  if (isHidden(scope, transition)) return false
  return field === null || [from, to].some((role) => graph.roles.get(role)?.field === field)
}

/** Whether the map draws a transition: what is asked about stands there, hidden or not. */
export const isDrawn = (scope: Scope, transition: Transition): boolean =>
  isOpen(scope, transition) || isTransitionShown(scope, transition)

function isOpen(scope: Scope, transition: Transition): boolean {
  const { panel } = scope
  const isOne = panel?.kind === 'transition' || panel?.kind === 'ready'
  return isOne ? isAlong(panel, transition) : isLitStep(scope, transition)
}

const isAlong = (ends: { readonly from: string; readonly to: string }, { from, to }: Transition): boolean =>
  ends.from === from && ends.to === to

/** Whether the map lights a transition, because the panel is about it or about one of its roles. */
export const isLit = (scope: Scope, transition: Transition): boolean =>
  statusOf(scope, transition) === 'lit' && isDrawn(scope, transition)

export function transitionStatus(state: ExplorerState, transition: Transition): TransitionStatus {
  const { previewed } = state
  if (!isDrawn(state, transition)) return 'hidden'
  const status = statusOf(state, transition)
  if (status === 'lit' || previewed === null) return status
  return statusIn(previewed, transition) === 'lit' ? 'previewed' : status
}

function statusOf(scope: Scope, transition: Transition): 'plain' | 'lit' | 'faded' {
  if (isLitStep(scope, transition)) return 'lit'
  return statusIn(scope.panel, transition)
}

function statusIn(panel: Panel | null, transition: Transition): 'plain' | 'lit' | 'faded' {
  const { from, to } = transition
  if (panel === null || panel.kind === 'today' || isPicking(panel)) return 'plain'
  if (panel.kind === 'role') return panel.role === from || panel.role === to ? 'lit' : 'faded'
  if (panel.kind === 'route') return 'faded'
  if (panel.kind !== 'compare') return isAlong(panel, transition) ? 'lit' : 'faded'
  // The first role is beside the others, and those are not beside each other.
  const ends = rolesOf(panel)
  const isCompared = ends.includes(from) && ends.includes(to) && [from, to].includes(panel.first ?? '')
  return isCompared ? 'lit' : 'faded'
}

/** Whether the map shows a role: as one of the field, or as the stub at the other end of a transition shown. */
export function isOnMap(scope: Scope, role: string): boolean {
  const { graph, field } = scope
  const isIn = (id: string) => graph.roles.get(id)?.field === field
  if (field === null || isIn(role)) return graph.roles.has(role)
  const touching = [...(graph.leaving.get(role) ?? []), ...(graph.arriving.get(role) ?? [])]
  return touching.some(
    (transition) => isDrawn(scope, transition) && (isIn(transition.from) || isIn(transition.to)),
  )
}

/** The role that Escape returns to: of those that the panel is about the one come from, else where the keyboard stood. */
export function roleToReturnTo({ panel, walk }: ExplorerState): string | null {
  const roles = rolesOf(panel)
  return roles.find((role) => role === walk.at) ?? roles[0] ?? walk.at
}

/** How many roles are shown, and on the map how many stubs of roles of other fields. */
export function shownCounts(state: ExplorerState): { readonly roles: number; readonly others: number } {
  const { graph, field } = state
  const shown = [...graph.roles.values()].filter(({ id }) => isOnMap(state, id))
  const roles = shown.filter((role) => field === null || role.field === field).length
  return { roles, others: currentView(state) === 'map' ? shown.length - roles : 0 }
}

/** Where Tab enters the map: the role that the keyboard stood on last, or `first` when that is not there. */
export function isTabStop(state: ExplorerState, role: string, isFirst: boolean): boolean {
  const { at } = state.walk
  return at === role || (isFirst && (at === null || !isOnMap(state, at)))
}

/** Whether a panel says something; one in which roles are still to be picked does not. */
export const hasReadablePanel = ({ panel }: ExplorerState): boolean => panel !== null && !isPicking(panel)

/** The step that the readiness of someone in a role is about: the first it leads to, else the first that leads to it. */
export function stepFor(graph: RoleGraph, role: string): Transition | undefined {
  const first = (transitions: readonly Transition[] = []) =>
    transitions.find(({ kind }) => kind === 'promotion') ?? transitions[0]
  return first(graph.leaving.get(role)) ?? first(graph.arriving.get(role))
}

/** The transitions between two roles, first the one from the first to the second. */
export const transitionsBetween = (graph: RoleGraph, a: string, b: string): readonly Transition[] =>
  [transitionBetween(graph, a, b), transitionBetween(graph, b, a)].filter(
    (transition) => transition !== undefined,
  )
