import { type MouseEvent, type PointerEvent, useCallback, useContext, useEffect, useRef } from 'react'
import { isTabStop } from '../../state/selectors'
import { ExplorerContext, useExplorer } from '../../state/useExplorer'
import { usePick } from '../kit/usePick'

/** How long a pointer has to rest on a card before its transitions are shown: sweeping across the map shows nothing, ms. */
const REST = 80

/** What the cards of roles and of stubs do alike. */
export function useCard(role: string, isFirst: boolean) {
  const explorer = useContext(ExplorerContext)
  const isStop = useExplorer((state) => isTabStop(state, role, isFirst))
  const pick = usePick(role)
  const rest = useRef<ReturnType<typeof setTimeout> | null>(null)
  const stopResting = useCallback(() => {
    if (rest.current !== null) clearTimeout(rest.current)
  }, [])
  useEffect(() => stopResting, [stopResting])
  return {
    'data-role': role,
    tabIndex: isStop ? 0 : -1,
    onClick: (event: MouseEvent) => {
      stopResting()
      pick(event)
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
