import { type KeyboardEvent, useContext } from 'react'
import { roleToReturnTo } from '../../state/selectors'
import { ExplorerContext } from '../../state/useExplorer'
import { cardOf } from '../kit/focus'

/** Escape in a panel returns to its role in the view; where that is not drawn, it closes the panel. */
export function useEscape(): (event: KeyboardEvent) => void {
  const explorer = useContext(ExplorerContext)
  return ({ key, target, nativeEvent, defaultPrevented }) => {
    // A list that is open closes by the same key.
    const isInList = target instanceof HTMLSelectElement
    if (explorer === null || key !== 'Escape' || defaultPrevented || nativeEvent.isComposing || isInList)
      return
    const state = explorer.getState()
    const role = roleToReturnTo(state)
    const card = role === null ? null : cardOf(role, state.markedSkill)
    if (card?.checkVisibility() === true) card.focus()
    else if (state.panel !== null) state.closePanel()
  }
}
