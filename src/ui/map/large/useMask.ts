import { useMemo } from 'react'
import { type Mask, maskOf } from '../../../scene/large/mask'
import { sceneOf } from '../../../state/selectors'
import { useExplorer } from '../../../state/useExplorer'

/** What filter and legend leave of the open graph; the same object as long as it is the same. */
export function useMask(): Mask {
  const presence = useExplorer((state) => sceneOf(state).presence)
  const drawn = useExplorer((state) => sceneOf(state).drawn)
  return useMemo(() => maskOf({ presence, drawn }), [presence, drawn])
}
