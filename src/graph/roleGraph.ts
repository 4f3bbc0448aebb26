// A checked graph, indexed once. All lookups are Maps, so that any id is safe, `__proto__` too.
import type { Field, Level, Role, RoleGraphData, Scheme, Skill, Text, Transition } from './model'

export interface RoleGraph {
  /** The file that was read, as it is. */
  readonly data: RoleGraphData
  readonly id: string
  readonly title: Text
  /** The day of the data, `YYYY-MM-DD`. */
  readonly updated: string
  readonly languages: readonly string[]
  readonly source: RoleGraphData['source']
  readonly readiness: NonNullable<RoleGraphData['readiness']>
  /** In the order of the file, as is everything below. */
  readonly fields: ReadonlyMap<string, Field>
  /** From the lowest rank to the highest; levels of one rank in the order of the file. */
  readonly levels: ReadonlyMap<string, Level>
  readonly skills: ReadonlyMap<string, Skill>
  readonly schemes: ReadonlyMap<string, Scheme>
  readonly roles: ReadonlyMap<string, Role>
  /** Present ids of roles, by former ones. */
  readonly former: ReadonlyMap<string, string>
  readonly transitions: readonly Transition[]
  /** Transitions that leave a role; an entry for every role, empty where none leave. */
  readonly leaving: ReadonlyMap<string, readonly Transition[]>
  /** Transitions that arrive at a role; an entry for every role, empty where none arrive. */
  readonly arriving: ReadonlyMap<string, readonly Transition[]>
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** Present ids of roles, by former ones. */
export const formerIdsOf = (roles: readonly Role[]): ReadonlyMap<string, string> =>
  new Map(roles.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const)))

/** Indexes a graph that check.ts found free of errors. */
export function createRoleGraph(data: RoleGraphData): RoleGraph {
  const leaving = new Map<string, Transition[]>(data.roles.map(({ id }) => [id, []]))
  const arriving = new Map<string, Transition[]>(data.roles.map(({ id }) => [id, []]))
  for (const transition of data.transitions) {
    leaving.get(transition.from)?.push(transition)
    arriving.get(transition.to)?.push(transition)
  }
  return {
    data,
    id: data.id,
    title: data.title,
    updated: data.updated,
    languages: data.languages,
    source: data.source,
    readiness: data.readiness ?? { signals: [], notes: [] },
    fields: byId(data.fields),
    levels: byId(data.levels.toSorted((a, b) => a.rank - b.rank)),
    skills: byId(data.skills),
    schemes: byId(data.schemes),
    roles: byId(data.roles),
    former: formerIdsOf(data.roles),
    transitions: data.transitions,
    leaving,
    arriving,
  }
}

/** As much of a graph as tells which role an id leads to. */
export type RoleIds = Pick<RoleGraph, 'id' | 'roles' | 'former'>

/** A graph of which only the id is known: each id of a role leads to itself. */
export const unknownRoles = (id: string): RoleIds => ({ id, roles: new Map(), former: new Map() })

/** The id of the role that has this id, else of the one that had it formerly; null when there is neither. */
export function currentRoleId(graph: Omit<RoleIds, 'id'>, id: string): string | null {
  return graph.roles.has(id) ? id : (graph.former.get(id) ?? null)
}

/** How many levels have roles: the columns of a map. */
export const levelsInUse = (roles: readonly Pick<Role, 'level'>[]): number =>
  new Set(roles.map(({ level }) => level)).size

/** The transition between two roles in this direction, if the graph has it. */
export function transitionBetween(graph: RoleGraph, from: string, to: string): Transition | undefined {
  return graph.leaving.get(from)?.find((transition) => transition.to === to)
}

/** Whether the graph leads only from the second of two roles to the first. */
export const isReverse = (graph: RoleGraph, first: string, second: string): boolean =>
  transitionBetween(graph, first, second) === undefined &&
  transitionBetween(graph, second, first) !== undefined

/** Whether lines can be held against each other at all: a graph without skills claims nothing of them. */
export const isMatched = ({ skills }: RoleGraph): boolean => skills.size > 0

/** The roles that transitions lead to or come from, each once. */
export const neighboursOf = (graph: RoleGraph, role: string): readonly string[] => [
  ...new Set([
    ...(graph.leaving.get(role) ?? []).map(({ to }) => to),
    ...(graph.arriving.get(role) ?? []).map(({ from }) => from),
  ]),
]
