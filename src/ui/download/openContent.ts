import type { ComparisonContent, RoleContent, RouteContent } from '../../formats/contents'
import type { Transition } from '../../graph/model'
import { type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import { litRoute, rolesOf } from '../../state/panel'
import type { ExplorerState } from '../../state/store'

type Open =
  | { readonly held: 'role'; readonly content: RoleContent }
  | { readonly held: 'comparison'; readonly content: ComparisonContent }
  | { readonly held: 'route'; readonly content: RouteContent }

/** What the panel shows, as far as it is complete; null when there is nothing to take along. */
export function openContentOf(state: ExplorerState): Open | null {
  const { graph, panel } = state
  const [first, ...others] = rolesOf(panel)
    .map((role) => graph.roles.get(role))
    .filter((role) => role !== undefined)
  if (panel === null || first === undefined) return null
  if (panel.kind === 'role') return { held: 'role', content: { graph, role: first } }
  if (panel.kind === 'compare')
    return others.length === 0 ? null : { held: 'comparison', content: { graph, first, others } }
  const roles = panel.kind === 'transition' ? rolesOf(panel) : litRoute(state)
  const steps = stepsAlong(graph, roles)
  return steps.length === 0 ? null : { held: 'route', content: { graph, steps } }
}

/** The transitions from each role of a way to the next. */
const stepsAlong = (graph: RoleGraph, roles: readonly string[]): readonly Transition[] =>
  roles.slice(1).flatMap((to, index) => transitionBetween(graph, roles[index] ?? '', to) ?? [])
