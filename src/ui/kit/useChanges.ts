import { useSyncExternalStore } from 'react'
import type { Change } from '../../graph/mend/changes'
import { changesOf, mended } from '../../state/mended'
import { useExplorer } from '../../state/useExplorer'

/** What was changed in the open map since it was opened. */
export function useChanges(): readonly Change[] {
  const graph = useExplorer((state) => state.graph)
  useSyncExternalStore(mended.subscribe, mended.getState)
  return changesOf(graph)
}
