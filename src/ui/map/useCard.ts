import { type MouseEvent, type PointerEvent, useCallback, useContext, useEffect, useRef } from 'react'
import { isPicking } from '../../state/panel'
import { isTabStop } from '../../state/selectors'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { enterPanel } from '../focus'

/** How long a pointer has to rest on a card before its transitions are shown: sweeping across the map shows nothing, ms. */
const REST = 80

/** What the cards of roles and of stubs do alike. */
export function useCard(role: string, isFirst: boolean) {
  const explorer = useContext(ExplorerContext)
  const isStop = useExplorer((state) => isTabStop(state, role, isFirst))
  const rest = useRef<ReturnType<typeof setTimeout> | null>(null)
  const stopResting = useCallback(() => {
    if (rest.current !== null) clearTimeout(rest.current)
  }, [])
  useEffect(() => stopResting, [stopResting])
  return {
    'data-role': role,
    tabIndex: isStop ? 0 : -1,
    onClick: ({ detail }: MouseEvent) => {
      stopResting()
      explorer?.getState().pickOnMap(role)
      // From a key. What is still to be picked is picked on the map.
      if (detail === 0 && !isPicking(explorer?.getState().panel ?? null)) enterPanel()
    },
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      stopResting()
      rest.current = setTimeout(() => explorer?.getState().preview({ kind: 'role', role }), REST)
    },
    onPointerLeave: () => {
      stopResting()
      explorer?.getState().preview(null)
    },
  }
}
