import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { litRoute, rolesOf } from '../../state/panel'
import { useExplorer } from '../../state/useExplorer'
import { cardOf } from './focus'

/** In a view that scrolls: a role that is opened, wherever from, or what is said of a route, comes into view, clear of the sheet on a phone. */
export function useRoleInView(): void {
  const panel = useExplorer((state) => state.panel)
  const marked = useExplorer((state) => state.markedSkill)
  const route = useExplorer(useShallow(litRoute))
  useEffect(() => {
    const [role] = panel?.kind === 'compare' ? [] : rolesOf(panel)
    if (role === undefined) return
    // Once the panel has taken its room.
    const frame = requestAnimationFrame(() => {
      const words = route.length > 0 ? document.querySelector('.route-words') : null
      const card = words ?? cardOf(role, marked)
      if (card === null) return
      const { scrollX, scrollY } = window
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      // Where the page had to move for it, a whole card stands under the header rather than the end of another.
      const moved = scrollX !== window.scrollX || scrollY !== window.scrollY
      if (moved) (card.closest('.outline-role') ?? card).scrollIntoView({ block: 'start', inline: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [panel, marked, route])
}
