import { type KeyboardEvent, useContext } from 'react'
import { rolesOf } from '../../state/panel'
import { ExplorerContext } from '../../state/useExplorer'
import { cardOf } from '../focus'

/** Escape in a panel returns to its role on the map; where the map is not drawn, it closes the panel. */
export function useEscape(): (event: KeyboardEvent) => void {
  const explorer = useContext(ExplorerContext)
  return ({ key, target, nativeEvent, defaultPrevented }) => {
    // A list that is open closes by the same key.
    const isInList = target instanceof HTMLSelectElement
    if (explorer === null || key !== 'Escape' || defaultPrevented || nativeEvent.isComposing || isInList)
      return
    const { panel, walk, closePanel } = explorer.getState()
    const roles = rolesOf(panel)
    const role = roles.find((id) => id === walk.at) ?? roles[0] ?? walk.at
    const card = role === null ? null : cardOf(role)
    if (card?.checkVisibility() === true) card.focus()
    else closePanel()
  }
}
