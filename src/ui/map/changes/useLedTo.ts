import { useEffect } from 'react'
import { seek } from '../../../state/versionChanges'
import type { ViewHandle } from '../../kit/stage'
import { useVersionChanges } from '../../kit/useVersionChanges'

/** Takes a large map along to where somebody is led: the card of that role may not be drawn yet. */
export function useLedTo(view: ViewHandle): void {
  const { sought } = useVersionChanges()
  useEffect(() => {
    if (sought?.in !== 'map') return
    view.bring(sought.role, sought.to === undefined ? [] : [sought.to], null)
    if (view.focusRole(sought.role)) seek(null)
  }, [view, sought])
}
