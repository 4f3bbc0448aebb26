import { useEffect } from 'react'
import { rolesOf } from '../state/panel'
import { useExplorer } from '../state/useExplorer'
import { cardOf } from './focus'

/** In a view that scrolls: a role that is opened, wherever from, comes into view, clear of the sheet on a phone. */
export function useRoleInView(): void {
  const panel = useExplorer((state) => state.panel)
  const marked = useExplorer((state) => state.markedSkill)
  useEffect(() => {
    const [role] = panel?.kind === 'compare' ? [] : rolesOf(panel)
    if (role === undefined) return
    // Once the panel has taken its room.
    const frame = requestAnimationFrame(() =>
      cardOf(role, marked)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [panel, marked])
}
