// Roles that are drawn as one, because there is no room for a card each.
import type { Role, Transition } from './model'
import type { RoleGraph } from './roleGraph'

/** Roles of one field beside one role that has too many of them. */
export interface RoleGroup {
  /** Unlike any id of a role, since those hold no `~`. */
  readonly id: string
  /** The role that they stand beside. */
  readonly hub: string
  readonly field: string
  /** Those that have no card of their own. */
  readonly roles: readonly string[]
}

/** Items by what each belongs to, in their order. */
export function gatherBy(
  items: readonly string[],
  keyOf: (item: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const gathered = new Map<string, string[]>()
  for (const item of items) {
    const key = keyOf(item)
    const some = gathered.get(key) ?? []
    some.push(item)
    gathered.set(key, some)
  }
  return gathered
}

/** The item that stands most often, the first of several. */
function mostOften(items: readonly string[]): string {
  const times = [...gatherBy(items, (item) => item)]
  return times.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''
}

/** A group as one role, on the level that most of its roles have. */
export const roleOf = (graph: RoleGraph, { id, field, roles }: RoleGroup): Role => ({
  id,
  field,
  title: graph.fields.get(field)?.name ?? field,
  level: mostOften(roles.map((role) => graph.roles.get(role)?.level ?? '')),
  formerIds: [],
  alsoCalled: [],
  editorial: [],
  responsibilities: [],
  codes: [],
})

/** One line each way that any of its transitions goes, of the kind that most of them have. */
export function linesOf(
  graph: RoleGraph,
  { id, hub, roles }: RoleGroup,
  isLeft: (transition: Transition) => boolean,
): readonly Transition[] {
  const inIt = new Set(roles)
  const line = (transitions: readonly Transition[], from: string, to: string): Transition[] => {
    const [first] = transitions
    if (first === undefined) return []
    const kind = mostOften(transitions.map((one) => one.kind)) === 'lateral' ? 'lateral' : 'promotion'
    const basis = transitions.some((one) => one.basis === 'stated') ? 'stated' : 'editorial'
    return [{ ...first, from, to, kind, basis, cites: [] }]
  }
  const leaving = (graph.leaving.get(hub) ?? []).filter((one) => isLeft(one) && inIt.has(one.to))
  const arriving = (graph.arriving.get(hub) ?? []).filter((one) => isLeft(one) && inIt.has(one.from))
  return [...line(leaving, hub, id), ...line(arriving, id, hub)]
}
