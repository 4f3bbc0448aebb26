import type { MapContent, RoleStanding, TransitionStanding } from '../../formats/contents'
import type { ExplorerState } from '../../state/explorerState'
import { isOnMap, lookedAt, roleStatus, transitionStatus } from '../../state/selectors'

/** The map as it stands, but for what the pointer rests on. */
export function mapContentOf(shown: ExplorerState): MapContent {
  const state = { ...shown, previewed: null }
  const { graph, field } = state
  const standingOf = (role: string): RoleStanding => {
    if (!isOnMap(state, role)) return 'hidden'
    const status = roleStatus(state, role)
    if (status === 'previewed') return 'linked'
    return status === 'plain' || status === 'faded' || status === 'linked' ? status : 'chosen'
  }
  const transitionOf = (transition: (typeof graph.transitions)[number]): TransitionStanding => {
    const status = transitionStatus(state, transition)
    return status === 'previewed' ? 'lit' : status
  }
  return {
    graph,
    field,
    roles: new Map([...graph.roles.keys()].map((role) => [role, standingOf(role)])),
    transitions: new Map(graph.transitions.map((transition) => [transition, transitionOf(transition)])),
    about: lookedAt(state),
  }
}
