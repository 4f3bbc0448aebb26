// What something open lights on the map: which roles it is about, which transitions, and what becomes of the rest.
import type { Transition } from '../graph/model'
import { type RoleGraph, transitionBetween } from '../graph/roleGraph'

/** What a role is to what is open: the one looked at, a side of a comparison, or an end of a transition or a route. */
export type RoleMark = 'selected' | 'end' | 'first' | 'second' | 'third'

export type RouteEnd = 'start' | 'goal'

export interface Lights {
  /** The roles that it is about, with what each is to it. */
  readonly roles: ReadonlyMap<string, RoleMark>
  /** Stops, from start to goal; empty where it is no route. */
  readonly way: readonly string[]
  /** What a route is asked for between, where none is lit. */
  readonly ends: ReadonlyMap<string, RouteEnd>
  readonly transitions: ReadonlySet<Transition>
  /** Whether the transitions are drawn though the legend or the filter hides them: they are what is asked about. */
  readonly isAsked: boolean
  /** Whether roles at the other end of a lit transition stand out too. */
  readonly hasLinks: boolean
  readonly others: 'plain' | 'faded'
}

const DARK: Lights = {
  roles: new Map(),
  way: [],
  ends: new Map(),
  transitions: new Set(),
  isAsked: false,
  hasLinks: false,
  others: 'faded',
}

/** Marks roles and lights nothing, as while something is still to be picked: every other role can be. */
export const lightRoles = (roles: ReadonlyMap<string, RoleMark>): Lights => ({
  ...DARK,
  roles,
  others: 'plain',
})

/** A role with all that leads to and from it. */
export const lightRole = (graph: RoleGraph, role: string): Lights => ({
  ...DARK,
  roles: new Map([[role, 'selected']]),
  transitions: new Set([...(graph.leaving.get(role) ?? []), ...(graph.arriving.get(role) ?? [])]),
  hasLinks: true,
})

/** One step with its two ends. */
export const lightStep = (graph: RoleGraph, from: string, to: string): Lights => ({
  ...lightWay(graph, [from, to]),
  way: [],
})

/** A way through the graph, its roles numbered; without a step, its two ends alone. */
export function lightWay(graph: RoleGraph, way: readonly string[], ends: readonly string[] = way): Lights {
  const steps = way.slice(1).flatMap((to, index) => transitionBetween(graph, way[index] ?? '', to) ?? [])
  return {
    ...DARK,
    roles: new Map([...ends, ...way].map((role) => [role, 'end'])),
    way,
    transitions: new Set(steps),
    isAsked: true,
  }
}

/** The first role beside each of the others, with the transitions between it and them. */
export function lightSides(graph: RoleGraph, sides: ReadonlyMap<string, RoleMark>): Lights {
  const [first = '', ...others] = sides.keys()
  const between = others.flatMap((other) => [
    transitionBetween(graph, first, other),
    transitionBetween(graph, other, first),
  ])
  return {
    ...DARK,
    roles: sides,
    transitions: new Set(between.filter((transition) => transition !== undefined)),
  }
}
