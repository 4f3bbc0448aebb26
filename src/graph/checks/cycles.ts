// Finds the circles that people would be promoted round in: Tarjan's strongly connected components, walked with
// stacks of our own instead of recursion. Linear in roles and transitions; ends that do not exist are passed over.
import type { RoleGraphData } from '../model'

/** A circle of roles, each leading to the next and the last to the first. */
export interface Cycle {
  readonly roles: readonly string[]
  /** Index of the promotion that leads from the first role to the second. */
  readonly promotion: number
}

/** By role: the roles that its transitions lead to, itself left out. */
type Targets = ReadonlyMap<string, readonly string[]>

function targetsOf({ roles, transitions }: RoleGraphData): Targets {
  const targets = new Map<string, string[]>(roles.map(({ id }) => [id, []]))
  for (const { from, to } of transitions) {
    if (from !== to && targets.has(to)) targets.get(from)?.push(to)
  }
  return targets
}

/** For each role a number that it shares with those, and only those, that it can reach and be reached from. */
function componentsOf(targets: Targets): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const low = new Map<string, number>()
  const component = new Map<string, number>()
  const waiting: string[] = []
  const walk: { readonly id: string; next: number }[] = []
  const enter = (id: string): void => {
    low.set(id, found.size)
    found.set(id, found.size)
    waiting.push(id)
    walk.push({ id, next: 0 })
  }
  const lower = (id: string, value: number): void => {
    low.set(id, Math.min(low.get(id) ?? value, value))
  }
  const leave = (id: string): void => {
    walk.pop()
    const parent = walk.at(-1)
    if (parent !== undefined) lower(parent.id, low.get(id) ?? 0)
    if (low.get(id) !== found.get(id)) return
    const start = waiting.lastIndexOf(id)
    for (const member of waiting.splice(start)) component.set(member, found.get(id) ?? 0)
  }

  for (const root of targets.keys()) {
    if (!found.has(root)) enter(root)
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const target = targets.get(step.id)?.[step.next++]
      if (target === undefined) leave(step.id)
      else if (!found.has(target)) enter(target)
      else if (!component.has(target)) lower(step.id, found.get(target) ?? 0)
    }
  }
  return component
}

/** The shortest way from one role to another that stays in their component, both ends named. */
function wayWithin(
  targets: Targets,
  component: ReadonlyMap<string, number>,
  from: string,
  to: string,
): string[] {
  const cameFrom = new Map<string, string | null>([[from, null]])
  // Visited roles come in as they are found, so that walking over the map is walking in breadth.
  for (const id of cameFrom.keys()) {
    if (id === to) break
    for (const target of targets.get(id) ?? []) {
      if (component.get(target) === component.get(from) && !cameFrom.has(target)) cameFrom.set(target, id)
    }
  }
  const way: string[] = []
  for (let id: string | null = to; id !== null; id = cameFrom.get(id) ?? null) way.push(id)
  return way.reverse()
}

/** One circle for each component that holds a promotion; roles that are only lateral to each other are none. */
export function* promotionCycles(data: RoleGraphData): Iterable<Cycle> {
  const targets = targetsOf(data)
  const component = componentsOf(targets)
  const told = new Set<number>()
  for (const [promotion, { from, to, kind }] of data.transitions.entries()) {
    const number = component.get(from)
    if (kind !== 'promotion' || from === to || number === undefined) continue
    if (number !== component.get(to) || told.has(number)) continue
    told.add(number)
    const back = wayWithin(targets, component, to, from)
    yield { roles: [from, ...back.slice(0, -1)], promotion }
  }
}
