// The shortest ways through a graph, breadth first, without recursion: circles and long chains cost no more than others.
import type { Transition } from './model'
import type { RoleGraph } from './roleGraph'

/** A longer route is no plan. */
export const MOST_STEPS = 8

/** Transitions that follow on one another. */
export type Way = readonly Transition[]

/** What one end leads to: the fewest steps to each role, itself with none; nearest first. */
export type Steps = ReadonlyMap<string, number>

/** The fewest steps from a role to each that it leads to, or with `arriving` to it from each that leads there. */
export function stepsFrom(
  graph: RoleGraph,
  role: string,
  direction: 'leaving' | 'arriving' = 'leaving',
): Steps {
  const steps = new Map<string, number>(graph.roles.has(role) ? [[role, 0]] : [])
  const far = direction === 'leaving' ? 'to' : 'from'
  // A Map goes on to what is added while it is walked through.
  for (const [at, count] of steps)
    for (const transition of graph[direction].get(at) ?? [])
      if (!steps.has(transition[far])) steps.set(transition[far], count + 1)
  return steps
}

/**
 * A way with the fewest steps, of several the first in the order of transitions in the file; null when there is none,
 * or both ends are one role.
 */
export function shortestWay(graph: RoleGraph, from: string, to: string): Way | null {
  if (from === to) return null
  const steps = stepsFrom(graph, to, 'arriving')
  const way: Transition[] = []
  for (let left = steps.get(from); left !== undefined && left > 0; left--) {
    const next = graph.leaving.get(way.at(-1)?.to ?? from)?.find((one) => steps.get(one.to) === left - 1)
    if (next !== undefined) way.push(next)
  }
  return way.length === 0 ? null : way
}
