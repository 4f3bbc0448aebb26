// Pure questions about the state. Components ask them by id and get a string or a number back.
import type { Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { type Lights, lightRole, lightStep, type RoleMark } from '../scene/lights'
import {
  createScene,
  markIn,
  presenceIn,
  type RoleStatus,
  roleStatusIn,
  type Scene,
  type TransitionStatus,
  transitionStatusIn,
} from '../scene/scene'
import type { ExplorerState, View } from './explorerState'
import type { Waypoint } from './panel'

/** The language that the interface speaks now. */
export const currentLanguage = ({ language, usualLanguage }: ExplorerState): string =>
  language ?? usualLanguage

/** How the role graph is shown now. */
export const currentView = ({ view, usualView }: ExplorerState): View => view ?? usualView

/** What is open, and in which graph. */
export type Shown = Pick<ExplorerState, 'graph' | 'panel' | 'panels'>

/** The roles that the open panel is about, in its order. */
export const openRoles = ({ panel, panels }: Shown): readonly string[] => panels.rolesOf(panel)

/** Whether the open panel lacks a role, which can then be picked in the view. */
export const isPicking = ({ panel, panels }: Shown): boolean => panels.isPicking(panel)

/** Whether a panel says something; one in which roles are still to be picked does not. */
export const hasReadablePanel = (shown: Shown): boolean => shown.panel !== null && !isPicking(shown)

const NO_ROUTE: readonly string[] = []

/** The roles of the route that is lit, in its order; none when there is none. */
export const litRoute = ({ graph, panel, panels }: Shown): readonly string[] =>
  panels.lightsOf(panel, graph)?.way ?? NO_ROUTE

/** What decides which roles and transitions are shown. */
export type Scope = Shown & Pick<ExplorerState, 'field' | 'hiddenTransitions'>

interface Kept {
  readonly scope: Scope & Pick<ExplorerState, 'previewed'>
  readonly scene: Scene
}

/**
 * The last scenes of each graph: every card and every curve asks for that of the page, what follows for its own, and a large map for
 * both without what is pointed at. With fewer than are asked for at once, none would ever be the same object.
 */
const kept = new WeakMap<RoleGraph, readonly Kept[]>()
const MOST_KEPT = 6

const DECISIVE = ['graph', 'panels', 'panel', 'field', 'hiddenTransitions', 'previewed'] as const

/** What is to be seen now; the same object as long as nothing of it changes. Without `previewed`, as nothing were pointed at. */
export function sceneOf(state: Scope & Partial<Pick<ExplorerState, 'previewed'>>): Scene {
  const { graph, panel, panels, field, hiddenTransitions, previewed = null } = state
  const scope = { graph, panel, panels, field, hiddenTransitions, previewed }
  const last = kept.get(graph) ?? []
  const known = last.find((one) => DECISIVE.every((key) => one.scope[key] === scope[key]))
  if (known !== undefined) return known.scene
  const scene = createScene({
    graph,
    field,
    hidden: hiddenTransitions,
    lights: panels.lightsOf(panel, graph),
    preview: previewed && previewLights(graph, previewed),
  })
  kept.set(graph, [{ scope, scene }, ...last].slice(0, MOST_KEPT))
  return scene
}

const previewLights = (graph: RoleGraph, waypoint: Waypoint): Lights =>
  waypoint.kind === 'role' ? lightRole(graph, waypoint.role) : lightStep(graph, waypoint.from, waypoint.to)

export const roleStatus = (state: ExplorerState, role: string): RoleStatus =>
  roleStatusIn(sceneOf(state), role)

export const transitionStatus = (state: ExplorerState, transition: Transition): TransitionStatus =>
  transitionStatusIn(sceneOf(state), transition)

/** Which side of a comparison a role is, or which stop of the lit route; null when it is neither. */
export const roleMark = (state: ExplorerState, role: string) => markIn(sceneOf(state), role)

/** Whether the map draws a transition: what is asked about stands there, hidden or not. */
export const isDrawn = (scope: Scope, transition: Transition): boolean =>
  transitionStatusIn(sceneOf(scope), transition) !== 'hidden'

/** Whether the map lights a transition, because the panel is about it or about one of its roles. */
export const isLit = (scope: Scope, transition: Transition): boolean =>
  transitionStatusIn(sceneOf(scope), transition) === 'lit'

/** Whether the map shows a role: as one of the field, or as the stub at the other end of a transition shown. */
export const isOnMap = (scope: Scope, role: string): boolean => presenceIn(sceneOf(scope), role) !== 'absent'

/** What a filter hides of that which a panel is about: a role, or a transition of which neither end is shown. */
export interface Hidden {
  readonly role: string
  readonly to?: string
}

/** The first thing that is open and a filter hides; null when there is none. */
export function hiddenBy(shown: Shown, field: string | null): Hidden | null {
  const { graph, panel, panels } = shown
  const isIn = (role: string) => field === null || graph.roles.get(role)?.field === field
  const roles = openRoles(shown)
  if (panels.isStep(panel)) {
    const [role = '', to = ''] = roles
    return isIn(role) || isIn(to) ? null : { role, to }
  }
  const out = roles.find((id) => !isIn(id))
  if (out !== undefined) return { role: out }
  // Between two roles of another field the map would leave a gap.
  const route = litRoute(shown)
  const far = route.findIndex((id, i) => i > 0 && ![route[i - 1] ?? '', id].some(isIn))
  return far > 0 ? { role: route[far - 1] ?? '', to: route[far] ?? '' } : null
}

/** The role that Escape returns to: of those that the panel is about the one come from, else where the keyboard stood. */
export function roleToReturnTo(state: ExplorerState): string | null {
  const { walk } = state
  const roles = openRoles(state)
  return roles.find((role) => role === walk.at) ?? roles[0] ?? walk.at
}

/** Where Tab enters the map: the role that the keyboard stood on last, or `first` when that is not there. */
export function isTabStop(state: ExplorerState, role: string, isFirst: boolean): boolean {
  const { at } = state.walk
  return at === role || (isFirst && (at === null || !isOnMap(state, at)))
}

/** Whether people come to a role, and no promotion leads on from it: who asks about it wants to get there. */
const isGoal = (graph: RoleGraph, role: string): boolean =>
  (graph.arriving.get(role)?.length ?? 0) > 0 &&
  !(graph.leaving.get(role)?.some(({ kind }) => kind === 'promotion') ?? false)

/** What is known of the person, and of the graph. */
export type Known = Pick<ExplorerState, 'graph' | 'myRole'>

/** The ends of what someone asks about a role: from their own role to it; null is what is not known and has to be asked. */
export function endsFor(
  { graph, myRole }: Known,
  role: string,
): { readonly from: string | null; readonly to: string | null } {
  if (myRole !== null && myRole !== role) return { from: myRole, to: role }
  return role !== myRole && isGoal(graph, role) ? { from: null, to: role } : { from: role, to: null }
}

/** The sides that a comparison begins with: those ends, the second as a rule the first that the role can lead to. */
export function sidesFor(known: Known, role: string): readonly [first: string | null, second: string | null] {
  const { from, to } = endsFor(known, role)
  return [from, to ?? known.graph.leaving.get(role)?.[0]?.to ?? null]
}

/** Whether a transition that is drawn leads to a role that the filter hides; one that is shown without it is only come from. */
export const isLedTo = (scope: Scope, role: string): boolean =>
  scope.graph.arriving.get(role)?.some((transition) => isDrawn(scope, transition)) ?? false

/** What a role is to what is open; null when that is not about it. */
export const roleInPanel = ({ graph, panel, panels }: Shown, role: string): RoleMark | null =>
  panels.lightsOf(panel, graph)?.roles.get(role) ?? null
