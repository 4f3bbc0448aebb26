// What is to be seen, once for all who draw: a status of each role and transition, and what the legend says. Map, picture and
// print draw from it and decide nothing.
import type { Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
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

const codeIn =
  <T extends string>(names: readonly T[]) =>
  (name: T): number =>
    names.indexOf(name)
const roleCode = codeIn<RoleStatus>(ROLE_STATUSES)
const transitionCode = codeIn<TransitionStatus>(TRANSITION_STATUSES)
const presenceCode = codeIn<Presence>(PRESENCES)

/** The byte of a role that is not there. */
export const ABSENT = presenceCode('absent')

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
  /** 1 for a transition that is drawn. */
  readonly drawn: Uint8Array
  readonly transitions: Uint8Array
  readonly legend: LegendFacts
}

/** What filter and legend leave of a graph. */
type Left = Pick<Scene, 'presence' | 'drawn' | 'legend'>

const NONE: ReadonlySet<Transition> = new Set()

/** Takes time in proportion to the graph. `asked` stands there whatever the legend hides. */
function leaveOf({ graph, field, hidden }: Seen, asked: ReadonlySet<Transition>): Left {
  const { from, to } = indexOf(graph)
  const presence = new Uint8Array(graph.roles.size).fill(ABSENT)
  const drawn = new Uint8Array(graph.transitions.length)
  const isIn = Array.from(graph.roles.values(), (role) => field === null || role.field === field)
  const isHidden = (one: Transition) =>
    !asked.has(one) &&
    (hidden.includes(one.kind) || (one.basis === 'editorial' && hidden.includes('editorial')))
  const left = graph.transitions.filter((one, at) => {
    const start = from[at] ?? -1
    const end = to[at] ?? -1
    const isLeft = isIn[start] || isIn[end]
    if (asked.has(one) || (isLeft && !isHidden(one))) {
      drawn[at] = 1
      // A transition between two roles of other fields takes none of them along.
      if (isLeft) presence[start] = presence[end] = presenceCode('stub')
    }
    return isLeft || asked.has(one)
  })
  isIn.forEach((is, at) => {
    if (is) presence[at] = presenceCode('card')
  })
  return { presence, drawn, legend: legendOf(left, isHidden, hidden) }
}

const kept = new WeakMap<RoleGraph, { readonly by: Seen; readonly left: Left }>()

/** Worked out once as long as neither filter nor legend changes, but for what is asked about and they hide. */
function leftOf(seen: Seen): Left {
  const { graph, lights } = seen
  let last = kept.get(graph)
  if (last?.by.field !== seen.field || last.by.hidden !== seen.hidden) {
    last = { by: seen, left: leaveOf(seen, NONE) }
    kept.set(graph, last)
  }
  const { left } = last
  const asked = lights?.isAsked ? lights.transitions : NONE
  const index = indexOf(graph)
  return [...asked].some((one) => left.drawn[index.transition(one)] !== 1) ? leaveOf(seen, asked) : left
}

/** The scene of a graph as it is seen. As long as filter and legend stay, it takes time in proportion to what is lit. */
export function createScene(seen: Seen): Scene {
  const { graph, field, lights, preview } = seen
  const index = indexOf(graph)
  const { drawn, presence, legend } = leftOf(seen)
  const others = lights?.others ?? 'plain'
  const transitions = drawn.map((is) => transitionCode(is === 1 ? others : 'hidden'))
  const roles = new Uint8Array(graph.roles.size).fill(roleCode(others))
  /** Marks what is drawn of it, and gives both ends of that. */
  const mark = (lit: Lights | null, status: TransitionStatus) =>
    [...(lit?.transitions ?? [])].flatMap((one) => {
      const at = index.transition(one)
      if (drawn[at] !== 1) return []
      transitions[at] = transitionCode(status)
      return [index.role(one.from), index.role(one.to)]
    })
  const previewed = mark(preview, 'previewed')
  const linked = mark(lights, 'lit')
  if (lights?.hasLinks) for (const role of linked) roles[role] = roleCode('linked')
  for (const role of [...previewed, ...[...(preview?.roles.keys() ?? [])].map(index.role)])
    if (roles[role] !== roleCode('linked')) roles[role] = roleCode('previewed')
  for (const [role, is] of lights?.roles ?? [])
    if (graph.roles.has(role)) roles[index.role(role)] = roleCode(is)
  return { graph, field, lights, roles, presence, drawn, transitions, legend }
}

export const roleStatusIn = ({ graph, roles }: Scene, role: string): RoleStatus =>
  ROLE_STATUSES[roles[indexOf(graph).role(role)] ?? 0] ?? 'plain'

export const presenceIn = ({ graph, presence }: Scene, role: string): Presence =>
  PRESENCES[presence[indexOf(graph).role(role)] ?? ABSENT] ?? 'absent'

export const transitionStatusIn = ({ graph, transitions }: Scene, transition: Transition): TransitionStatus =>
  TRANSITION_STATUSES[transitions[indexOf(graph).transition(transition)] ?? -1] ?? 'hidden'

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
