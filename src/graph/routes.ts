// All routes from one role to another along transitions, shortest first. What it costs is bounded on any graph, and what
// the bounds leave out is said.
import type { Transition } from './model'
import type { RoleGraph } from './roleGraph'
import { MOST_STEPS, shortestWay, stepsFrom, type Way } from './ways'

/** More are not read. */
const MOST_ROUTES = 100

/** How many transitions the search may look at, so that even the densest graph answers at once. */
const MOST_WORK = 200_000

export interface Routes {
  /** Ways that pass no role twice: shortest first, those of one length in the order of transitions in the file. */
  readonly routes: readonly Way[]
  /** Whether these are all the routes of up to 8 steps. */
  readonly isComplete: boolean
  /** All routes of up to this many steps are among them. */
  readonly completeTo: number
}

/** The routes of up to 8 steps; none from a role to itself. */
export function routesBetween(graph: RoleGraph, from: string, to: string): Routes {
  const search: Search = { graph, from, leads: [new Set([to])], routes: [], work: MOST_WORK }
  const { routes } = search
  for (let length = 1; from !== to && length <= MOST_STEPS; length++) {
    const isWhole = addRoutes(search, length)
    if (!isWhole) return { routes: routes.slice(0, MOST_ROUTES), isComplete: false, completeTo: length - 1 }
    search.leads.push(rolesBefore(graph, search.leads[length - 1] ?? new Set(), [from, to]))
  }
  return { routes, isComplete: true, completeTo: MOST_STEPS }
}

interface Search {
  readonly graph: RoleGraph
  readonly from: string
  /** For each number of steps left, the roles from which so many may lead to the goal: no other is worth a look. */
  readonly leads: ReadonlySet<string>[]
  readonly routes: Way[]
  /** How many transitions may still be looked at. */
  work: number
}

/** The roles one step before others, but for the ends: a route begins and ends but once. */
function rolesBefore(
  graph: RoleGraph,
  roles: ReadonlySet<string>,
  ends: readonly string[],
): ReadonlySet<string> {
  const before = new Set<string>()
  for (const role of roles) for (const { from } of graph.arriving.get(role) ?? []) before.add(from)
  for (const end of ends) before.delete(end)
  return before
}

/** Adds the routes of one length in their order, depth first; false when a bound ends it early. */
function addRoutes(search: Search, length: number): boolean {
  const { graph, from, leads, routes } = search
  const onward = (role: string) => (graph.leaving.get(role) ?? []).values()
  const way: Transition[] = []
  const passed = new Set([from])
  const branches = [onward(from)]
  for (let branch = branches.at(-1); branch !== undefined; branch = branches.at(-1)) {
    const { value: step } = branch.next()
    if (step === undefined) {
      branches.pop()
      passed.delete(way.pop()?.to ?? '')
      continue
    }
    if (--search.work < 0) return false
    if (passed.has(step.to) || leads[length - way.length - 1]?.has(step.to) !== true) continue
    if (way.length + 1 === length) {
      // One more than is given back tells that there are more.
      if (routes.push([...way, step]) > MOST_ROUTES) return false
      continue
    }
    way.push(step)
    passed.add(step.to)
    branches.push(onward(step.to))
  }
  return true
}

/** A role that two others both lead to, with a shortest way from each. */
export interface Meeting {
  readonly role: string
  readonly first: Way
  readonly second: Way
}

/**
 * The nearest role that two others both lead to: by the fewest steps in sum, then by those of the longer way, then in the
 * order of the file. Null when there is none; neither of the two is one.
 */
export function meetingOf(graph: RoleGraph, a: string, b: string): Meeting | null {
  const fromA = stepsFrom(graph, a)
  const fromB = stepsFrom(graph, b)
  const order = [...graph.roles.keys()]
  const meetings = order.flatMap((role) => {
    const [first, second] = [fromA.get(role), fromB.get(role)]
    return !first || !second ? [] : [{ role, sum: first + second, longer: Math.max(first, second) }]
  })
  const nearest = meetings.toSorted((one, other) => one.sum - other.sum || one.longer - other.longer)[0]
  if (nearest === undefined) return null
  const { role } = nearest
  return { role, first: shortestWay(graph, a, role) ?? [], second: shortestWay(graph, b, role) ?? [] }
}

/** A role that leads to a goal, and in how few steps. */
export interface Source {
  readonly role: string
  readonly steps: number
}

/** The roles that a goal can be reached from: nearest first, those of one distance in the order of the file. */
export function sourcesOf(graph: RoleGraph, goal: string): readonly Source[] {
  const steps = stepsFrom(graph, goal, 'arriving')
  return [...graph.roles.keys()]
    .flatMap((role) => ({ role, steps: steps.get(role) ?? 0 }))
    .filter((source) => source.steps > 0)
    .toSorted((one, other) => one.steps - other.steps)
}
