import { useContext } from 'react'
import type { BothVersions } from '../../graph/changes/bothVersions'
import { currentView } from '../../state/selectors'
import { ExplorerContext, FollowingContext } from '../../state/useExplorer'
import { seek } from '../../state/versionChanges'

/** Leads to a role on the map, or to a transition from it, wherever the filter or another view hides it. */
export function useLead({ graph }: BothVersions): (role: string, to?: string) => void {
  const explorer = useContext(ExplorerContext)
  const page = useContext(FollowingContext)?.page ?? explorer
  return (role, to) => {
    if (page === null) return
    const { field, filterByField, chooseView } = page.getState()
    if (field !== null && graph.roles.get(role)?.field !== field) filterByField(null)
    if (currentView(page.getState()) !== 'map') chooseView('map')
    seek({ in: 'map', role, ...(to !== undefined && { to }) })
  }
}
