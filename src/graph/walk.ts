// Walking the map by keys: along promotions to the right and back.
import type { Transition } from './model'
import { type RoleGraph, transitionBetween } from './roleGraph'

/** Where the keyboard stands on the map, and what it remembers of the way. */
export interface Walk {
  /** Null before the first step. */
  readonly at: string | null
  /** From a role to the next role that was reached from it last. */
  readonly branches: ReadonlyMap<string, string>
  /** From a role to the role that it was reached from last. */
  readonly origins: ReadonlyMap<string, string>
}

export const walkFromNowhere: Walk = { at: null, branches: new Map(), origins: new Map() }

/** The walk after standing on `role`, however the person came there. */
export function walkTo(walk: Walk, graph: RoleGraph, role: string): Walk {
  const { at, branches, origins } = walk
  if (at === null || at === role) return { ...walk, at: role }
  const along = (from: string, to: string) => transitionBetween(graph, from, to)?.kind === 'promotion'
  if (along(at, role))
    return {
      at: role,
      branches: new Map(branches).set(at, role),
      origins: new Map(origins).set(role, at),
    }
  // Going back from one of several next roles makes that one the branch that → takes again.
  if (along(role, at)) return { at: role, branches: new Map(branches).set(role, at), origins }
  // Beside the role that was reached: the way back is the same, where there is one.
  const origin = origins.get(at)
  if (origin !== undefined && along(origin, role))
    return { at: role, branches, origins: new Map(origins).set(role, origin) }
  return { at: role, branches, origins }
}

const promotions = (
  transitions: readonly Transition[] | undefined,
  isShown: (transition: Transition) => boolean,
): readonly Transition[] =>
  transitions?.filter((transition) => transition.kind === 'promotion' && isShown(transition)) ?? []

/** The next role to the right: the branch taken last, else the first that a promotion shown leads to; null at an end. */
export function nextRole(
  { at, branches }: Walk,
  graph: RoleGraph,
  isShown: (transition: Transition) => boolean,
): string | null {
  const next = promotions(graph.leaving.get(at ?? ''), isShown).map(({ to }) => to)
  return next.find((role) => role === branches.get(at ?? '')) ?? next[0] ?? null
}

/** The role to go back to: the one come from, else the first that a promotion shown comes from; null at a beginning. */
export function previousRole(
  { at, origins }: Walk,
  graph: RoleGraph,
  isShown: (transition: Transition) => boolean,
): string | null {
  const previous = promotions(graph.arriving.get(at ?? ''), isShown).map(({ from }) => from)
  return previous.find((role) => role === origins.get(at ?? '')) ?? previous[0] ?? null
}
