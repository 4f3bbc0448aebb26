import { type MouseEvent, useCallback } from 'react'
import { useExplorer } from '../../state/useExplorer'
import { meantBy } from './meantBy'

/** What a press on a role does in every view. */
export function usePick(role: string): (event: MouseEvent) => void {
  const pickRole = useExplorer((state) => state.pickRole)
  return useCallback((event) => pickRole(role, meantBy(event)), [pickRole, role])
}
