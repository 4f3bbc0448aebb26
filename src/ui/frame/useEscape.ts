import { type KeyboardEvent, useContext } from 'react'
import { roleToReturnTo } from '../../state/selectors'
import { ExplorerContext } from '../../state/useExplorer'
import { useStage } from '../kit/stage'

/** Escape in a panel returns to its role in the view; where that is not drawn, it closes the panel. */
export function useEscape(): (event: KeyboardEvent) => void {
  const explorer = useContext(ExplorerContext)
  const stage = useStage()
  return ({ key, target, nativeEvent, defaultPrevented }) => {
    // A list that is open closes by the same key.
    const isInList = target instanceof HTMLSelectElement
    if (explorer === null || key !== 'Escape' || defaultPrevented || nativeEvent.isComposing || isInList)
      return
    const state = explorer.getState()
    const role = roleToReturnTo(state)
    const isBack = role !== null && stage.view()?.focusRole(role, state.markedSkill) === true
    if (!isBack && state.panel !== null) state.closePanel()
  }
}
