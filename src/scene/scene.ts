// What is to be seen, once for all who draw: a status of each role and transition, and what the legend says. Map, picture and
// print draw from it and decide nothing.
import type { Transition } from '../graph/model'
import { isMatched, type RoleGraph } from '../graph/roleGraph'
import { indexOf } from './graphIndex'
import { type LegendFacts, legendOf, type TransitionGroup } from './legend'
import type { Lights, RoleMark, RouteEnd } from './lights'

/** How a role looks; a mark says what it is to what is open. */
export type RoleStatus = RoleMark | 'plain' | 'linked' | 'previewed' | 'faded'

/** How a transition looks; `hidden` ones are not drawn. */
export type TransitionStatus = 'plain' | 'lit' | 'previewed' | 'faded' | 'hidden'

/** How a role is there: as a card, as a stub of another field, or not at all. */
export type Presence = 'card' | 'stub' | 'absent'

const ROLE_STATUSES = [
  'plain',
  'linked',
  'previewed',
  'faded',
  'selected',
  'end',
  'first',
  'second',
  'third',
] as const satisfies readonly RoleStatus[]
const TRANSITION_STATUSES = [
  'plain',
  'lit',
  'previewed',
  'faded',
  'hidden',
] as const satisfies readonly TransitionStatus[]
const PRESENCES = ['card', 'stub', 'absent'] as const satisfies readonly Presence[]

const codeIn = <T extends string>(names: readonly T[]): ((name: T) => number) => {
  const codes = new Map(names.map((name, code) => [name, code]))
  return (name) => codes.get(name) ?? 0
}
const roleCode = codeIn<RoleStatus>(ROLE_STATUSES)
const transitionCode = codeIn<TransitionStatus>(TRANSITION_STATUSES)
const presenceCode = codeIn<Presence>(PRESENCES)

/** All that decides what is seen. */
export interface Seen {
  readonly graph: RoleGraph
  /** The field whose roles are shown; null shows all. */
  readonly field: string | null
  /** Kinds that the legend hides. */
  readonly hidden: readonly TransitionGroup[]
  /** What is open; null where nothing is. */
  readonly lights: Lights | null
  /** What a press would open; null where nothing is pointed at. */
  readonly preview: Lights | null
}

/** A byte for each role and transition, by its index in the graph. */
export interface Scene {
  readonly graph: RoleGraph
  /** The field whose roles are shown; null shows all. */
  readonly field: string | null
  readonly lights: Lights | null
  readonly roles: Uint8Array
  readonly presence: Uint8Array
  readonly transitions: Uint8Array
  readonly legend: LegendFacts
}

/** The scene of a graph as it is seen. Takes time in proportion to the graph. */
export function createScene({ graph, field, hidden, lights, preview }: Seen): Scene {
  const index = indexOf(graph)
  const isIn = (role: string) => field === null || graph.roles.get(role)?.field === field
  const isAsked = (transition: Transition) => lights?.isAsked === true && lights.transitions.has(transition)
  const isLeft = ({ from, to }: Transition) => isIn(from) || isIn(to)
  const isHidden = ({ basis, kind }: Transition) =>
    hidden.includes(kind) || (basis === 'editorial' && hidden.includes('editorial'))
  const isDrawn = (one: Transition) => isAsked(one) || (isLeft(one) && !isHidden(one))

  const transitions = new Uint8Array(graph.transitions.length)
  const roles = new Uint8Array(graph.roles.size).fill(roleCode(lights?.others ?? 'plain'))
  const presence = new Uint8Array(graph.roles.size).fill(presenceCode('absent'))
  const linked = new Set<string>()
  const previewed = new Set<string>()
  for (const [at, one] of graph.transitions.entries()) {
    const isLit = lights?.transitions.has(one) === true
    const isPreviewed = preview?.transitions.has(one) === true
    const isThere = isDrawn(one)
    const rest = isLit ? 'lit' : (lights?.others ?? 'plain')
    transitions[at] = transitionCode(!isThere ? 'hidden' : isPreviewed && !isLit ? 'previewed' : rest)
    if (!isThere) continue
    for (const role of [one.from, one.to]) {
      if (isLit) linked.add(role)
      if (isPreviewed) previewed.add(role)
      // A transition between two roles of other fields takes none of them along.
      if (isLeft(one) && !isIn(role)) presence[index.role(role)] = presenceCode('stub')
    }
  }
  for (const role of preview?.roles.keys() ?? []) previewed.add(role)
  if (lights?.hasLinks === true) for (const role of linked) roles[index.role(role)] = roleCode('linked')
  for (const role of previewed) {
    const at = index.role(role)
    if (roles[at] !== roleCode('linked')) roles[at] = roleCode('previewed')
  }
  for (const [role, mark] of lights?.roles ?? [])
    if (graph.roles.has(role)) roles[index.role(role)] = roleCode(mark)
  for (const role of graph.roles.keys()) if (isIn(role)) presence[index.role(role)] = presenceCode('card')
  return {
    graph,
    field,
    lights,
    roles,
    presence,
    transitions,
    legend: legendOf(
      graph.transitions.filter((one) => isLeft(one) || isAsked(one)),
      (one) => !isDrawn(one),
      hidden,
    ),
  }
}

export const roleStatusIn = ({ graph, roles }: Scene, role: string): RoleStatus =>
  ROLE_STATUSES[roles[indexOf(graph).role(role)] ?? 0] ?? 'plain'

export const presenceIn = ({ graph, presence }: Scene, role: string): Presence =>
  PRESENCES[presence[indexOf(graph).role(role)] ?? presenceCode('absent')] ?? 'absent'

export const transitionStatusIn = ({ graph, transitions }: Scene, transition: Transition): TransitionStatus =>
  TRANSITION_STATUSES[transitions[indexOf(graph).transition(transition)] ?? 0] ?? 'plain'

/** Three noughts would say nothing, nor would what no skills match; and counts against the direction of a comparison would contradict it. */
const isCounted = ({ graph, lights }: Scene, { to }: Transition): boolean =>
  isMatched(graph) &&
  lights?.roles.get(to) !== 'first' &&
  (graph.roles.get(to)?.responsibilities.length ?? 0) > 0

/**
 * The lit transitions whose counts the card of a role carries: with a role looked at those between the two, the one that leads
 * to the card first; else those that lead to it.
 */
export function countsOn(scene: Scene, role: string): readonly Transition[] {
  const { graph, lights } = scene
  if (lights === null || lights.roles.get(role) === 'selected') return []
  const isLit = (one: Transition) => transitionStatusIn(scene, one) === 'lit' && isCounted(scene, one)
  const isLookedAt = (other: string) => lights.roles.get(other) === 'selected'
  return [
    ...(graph.arriving.get(role) ?? []).filter(isLit),
    ...(graph.leaving.get(role) ?? []).filter((one) => isLookedAt(one.to) && isLit(one)),
  ]
}

/** The transitions whose counts any card carries. */
export const countedIn = (scene: Scene): readonly Transition[] =>
  [...(scene.lights?.transitions ?? [])].filter(
    (one) => transitionStatusIn(scene, one) === 'lit' && isCounted(scene, one),
  )

/** Whether any card carries counts. */
export const hasCounts = (scene: Scene): boolean => countedIn(scene).length > 0

/** Which side of a comparison a role is, which stop of a way from 1, or which end of a route that is not lit; null for none. */
export function markIn(
  { lights }: Scene,
  role: string,
): 'first' | 'second' | 'third' | RouteEnd | number | null {
  const mark = lights?.roles.get(role)
  if (mark === 'first' || mark === 'second' || mark === 'third') return mark
  const stop = lights?.way.indexOf(role) ?? -1
  return stop < 0 ? (lights?.ends.get(role) ?? null) : stop + 1
}
