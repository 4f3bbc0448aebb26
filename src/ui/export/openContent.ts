import type { ComparisonContent, RoleContent, RouteContent, TransitionContent } from '../../formats/contents'
import type { Transition } from '../../graph/model'
import { type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import { type Comparing, litRoute } from '../../state/panel'
import type { ExplorerState } from '../../state/store'

type Open =
  | { readonly held: 'role'; readonly content: RoleContent }
  | { readonly held: 'comparison'; readonly content: ComparisonContent }
  | { readonly held: 'route'; readonly content: RouteContent }
  | { readonly held: 'transition'; readonly content: TransitionContent }

/** What the panel shows, as far as it is complete; null when there is nothing to take along, or it has its own files. */
export function openContentOf(state: ExplorerState): Open | null {
  const { graph, panel } = state
  if (panel?.kind === 'role') {
    const role = graph.roles.get(panel.role)
    return role ? { held: 'role', content: { graph, role } } : null
  }
  if (panel?.kind === 'compare') return comparisonOf(graph, panel)
  if (panel?.kind === 'transition') {
    const transition = transitionBetween(graph, panel.from, panel.to)
    return transition ? { held: 'transition', content: { graph, transition } } : null
  }
  const steps = stepsAlong(graph, litRoute(state))
  return steps.length === 0 ? null : { held: 'route', content: { graph, steps } }
}

/** The others are beside the first, so without it nothing is compared. */
function comparisonOf(graph: RoleGraph, { first: id, second, third }: Comparing): Open | null {
  const first = graph.roles.get(id ?? '')
  const others = [second, third]
    .map((role) => graph.roles.get(role ?? ''))
    .filter((role) => role !== undefined)
  return first && others.length > 0 ? { held: 'comparison', content: { graph, first, others } } : null
}

/** The transitions from each role of a way to the next. */
const stepsAlong = (graph: RoleGraph, roles: readonly string[]): readonly Transition[] =>
  roles.slice(1).flatMap((to, index) => transitionBetween(graph, roles[index] ?? '', to) ?? [])
