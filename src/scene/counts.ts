// Which lit transitions carry counts, and on which card. Map, picture and print draw from it and decide nothing.
import type { Transition } from '../graph/model'
import { isMatched } from '../graph/roleGraph'
import { type Scene, transitionStatusIn } from './scene'

/** Three noughts would say nothing, nor would what no skills match; and counts against the direction of a comparison would contradict it. */
const isCounted = ({ graph, lights }: Scene, { to }: Transition): boolean =>
  isMatched(graph) &&
  lights?.roles.get(to) !== 'first' &&
  (graph.roles.get(to)?.responsibilities.length ?? 0) > 0

/**
 * The lit transitions whose counts the card of a role carries: with a role looked at those between the two, the one that leads
 * to the card first; else those that lead to it.
 */
export function countsOn(scene: Scene, role: string): readonly Transition[] {
  const { graph, lights } = scene
  if (lights === null || lights.roles.get(role) === 'selected') return []
  const isLit = (one: Transition) => transitionStatusIn(scene, one) === 'lit' && isCounted(scene, one)
  const isLookedAt = (other: string) => lights.roles.get(other) === 'selected'
  return [
    ...(graph.arriving.get(role) ?? []).filter(isLit),
    ...(graph.leaving.get(role) ?? []).filter((one) => isLookedAt(one.to) && isLit(one)),
  ]
}

/** The transitions whose counts any card carries. */
export const countedIn = (scene: Scene): readonly Transition[] =>
  [...(scene.lights?.transitions ?? [])].filter(
    (one) => transitionStatusIn(scene, one) === 'lit' && isCounted(scene, one),
  )

/** Whether any card carries counts. */
export const hasCounts = (scene: Scene): boolean => countedIn(scene).length > 0
