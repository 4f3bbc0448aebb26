// What a file can hold: the map as it looks, a role, roles beside each other, a route, a transition, or the whole graph.
import type { Role, Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'

/** How a role stands on the map: as all do, apart from what is looked at, joined to it, looked at itself, or not at all. */
export type RoleStanding = 'plain' | 'faded' | 'linked' | 'chosen' | 'hidden'

/** How a transition stands on the map. */
export type TransitionStanding = 'plain' | 'faded' | 'lit' | 'hidden'

export interface MapContent {
  readonly graph: RoleGraph
  /** The field whose roles are shown; null shows all. */
  readonly field: string | null
  /** Roles that are not here stand plain. */
  readonly roles: ReadonlyMap<string, RoleStanding>
  /** Transitions that are not here stand plain. */
  readonly transitions: ReadonlyMap<Transition, TransitionStanding>
  /** What the map is looked at for, as a way of roles; empty when it is for nothing. */
  readonly about: readonly Role[]
}

export interface RoleContent {
  readonly graph: RoleGraph
  readonly role: Role
}

/** The first role beside each of the others. */
export interface ComparisonContent {
  readonly graph: RoleGraph
  readonly first: Role
  readonly others: readonly Role[]
}

/** A chain: each transition begins where the one before ends. */
export interface RouteContent {
  readonly graph: RoleGraph
  readonly steps: readonly Transition[]
}

export interface TransitionContent {
  readonly graph: RoleGraph
  readonly transition: Transition
}

export interface GraphContent {
  readonly graph: RoleGraph
}

export interface Contents {
  readonly map: MapContent
  readonly role: RoleContent
  readonly comparison: ComparisonContent
  readonly route: RouteContent
  readonly transition: TransitionContent
  readonly graph: GraphContent
}

/** What a panel holds, as far as it can be taken along. */
export type OpenContent =
  | { readonly held: 'role'; readonly content: RoleContent }
  | { readonly held: 'comparison'; readonly content: ComparisonContent }
  | { readonly held: 'route'; readonly content: RouteContent }
  | { readonly held: 'transition'; readonly content: TransitionContent }
