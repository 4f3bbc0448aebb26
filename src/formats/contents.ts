// What a file can hold: the map as it looks, a role, roles beside each other, a route, a transition, the
// whole graph, what a person wrote on a step, or all that they wrote.
import type { Compared } from '../graph/changes/changedRoles'
import type { Held } from '../graph/groupLines'
import type { Role, Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import type { Sheet } from '../notebook/sheet'
import type { Written } from '../notebook/written'
import type { Glance } from '../scene/large/glance'
import type { LargeModel } from '../scene/large/model'
import type { Scene } from '../scene/scene'

export interface MapContent {
  /** The map as it is seen, with nothing pointed at. */
  readonly scene: Scene
  /** What the map is looked at for, as a way of roles; empty when it is for nothing. */
  readonly about: readonly Role[]
  /** Of a map of more roles than are laid out for a picture: the layout that it has on the page, and what of it is meant. */
  readonly large?: LargeMapContent
}

/** A part of a map without words. */
export interface MapShapes {
  /** SVG in px of the layout. */
  readonly markup: string
  /** How many transitions come through it. */
  readonly lines: number
}

export interface LargeMapContent {
  readonly model: LargeModel
  /** What the window shows; null for all that the filter leaves. */
  readonly glance: Omit<Glance, 'model'> | null
  /** What lies below the words where cards are too small to be drawn as such; null where they are. */
  readonly shapes: MapShapes | null
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

/** What a person wrote about a step, and what of it they do today. */
export interface SheetContent {
  readonly graph: RoleGraph
  readonly from: Held
  readonly to: Role
  readonly sheet: Sheet
  /** Ids of responsibilities. */
  readonly today: readonly string[]
}

/** Everything that a person wrote, for every graph, and the instant of its saving. */
export interface NotebooksContent {
  readonly saved: string
  readonly notebooks: readonly Written[]
}

export interface Contents {
  readonly map: MapContent
  readonly role: RoleContent
  readonly comparison: ComparisonContent
  readonly route: RouteContent
  readonly transition: TransitionContent
  readonly graph: GraphContent
  readonly sheet: SheetContent
  readonly notebooks: NotebooksContent
  /** Two versions of a graph, and what changed between them. */
  readonly changes: Compared
}

/** What a panel holds, as far as it can be taken along. */
export type OpenContent =
  | { readonly held: 'role'; readonly content: RoleContent }
  | { readonly held: 'comparison'; readonly content: ComparisonContent }
  | { readonly held: 'route'; readonly content: RouteContent }
  | { readonly held: 'transition'; readonly content: TransitionContent }
