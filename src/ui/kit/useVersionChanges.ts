import { useSyncExternalStore } from 'react'
import { versionChanges } from '../../state/versionChanges'

/** What was found between two versions of a map, and how far that is. */
export const useVersionChanges = () => useSyncExternalStore(versionChanges.subscribe, versionChanges.getState)
