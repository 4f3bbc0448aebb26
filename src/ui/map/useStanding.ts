import { type FocusEvent, useMemo } from 'react'
import { useExplorer } from '../../state/useExplorer'
import type { ViewHandle } from '../kit/stage'

/** What follows where the focus comes to a role of a map: it is stood on and, by key, brought into view and previewed. */
export function useStanding(view: ViewHandle) {
  const standOn = useExplorer((state) => state.standOn)
  const preview = useExplorer((state) => state.preview)
  return useMemo(
    () => ({
      onFocus: ({ target }: FocusEvent) => {
        const role = view.roleAt(target)
        if (role === null) return
        standOn(role)
        if (!target.matches(':focus-visible')) return
        view.bring(role, [], null)
        preview({ kind: 'role', role })
      },
      onBlur: () => preview(null),
    }),
    [view, standOn, preview],
  )
}
