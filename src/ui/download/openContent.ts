import type { ComparisonContent, RoleContent, RouteContent } from '../../formats/contents'
import type { Transition } from '../../graph/model'
import { rolesOf } from '../../state/panel'
import { transitionStatus } from '../../state/selectors'
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
  const to = others[0]
  if (to === undefined) return null
  const steps = chainOf(state, first.id, to.id)
  return steps.length === 0 ? null : { held: 'route', content: { graph, steps } }
}

/** The shortest chain of lit transitions; empty when they do not join both roles. */
function chainOf(state: ExplorerState, from: string, to: string): readonly Transition[] {
  const { graph } = state
  const calm = { ...state, previewed: null }
  const arrived = new Map<string, Transition | null>([[from, null]])
  for (const [role] of arrived) {
    if (role === to) break
    for (const transition of graph.leaving.get(role) ?? [])
      if (!arrived.has(transition.to) && transitionStatus(calm, transition) === 'lit')
        arrived.set(transition.to, transition)
  }
  const steps: Transition[] = []
  for (let step = arrived.get(to); step; step = arrived.get(step.from)) steps.unshift(step)
  return steps
}
