import { useSyncExternalStore } from 'react'
import { ownGraphs } from '../../state/ownGraphs'
import { ownRoles } from '../../state/ownRoles'

/** The files on their way to a map. */
export const useOwnRoles = () => useSyncExternalStore(ownRoles.subscribe, ownRoles.getState)

/** The maps of the person's own: opened, kept, forgotten. */
export const useOwnGraphs = () => useSyncExternalStore(ownGraphs.subscribe, ownGraphs.getState)
