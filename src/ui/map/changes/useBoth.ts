import { useContext } from 'react'
import type { BothVersions } from '../../../graph/changes/bothVersions'
import { ExplorerContext, FollowingContext, useExplorer } from '../../../state/useExplorer'
import { useVersionChanges } from '../../kit/useVersionChanges'
import { bothOf } from './seenVersions'

/** The two versions that the map shows; null where it shows one. */
export function useBoth(): BothVersions | null {
  const explorer = useContext(ExplorerContext)
  const page = useContext(FollowingContext)?.page ?? explorer
  useExplorer((state) => state.panel)
  useVersionChanges()
  return page && bothOf(page.getState())
}
