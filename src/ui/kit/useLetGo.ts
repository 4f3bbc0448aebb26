import type { KeyboardEvent } from 'react'
import { useExplorer } from '../../state/useExplorer'

/** Escape in a view of lists closes the panel that is open, as it does on the map. */
export function useLetGo(): (event: KeyboardEvent) => void {
  const closePanel = useExplorer((state) => state.closePanel)
  const isOpen = useExplorer((state) => state.panel !== null)
  return (event) => {
    const { key, nativeEvent, ctrlKey, metaKey, altKey, defaultPrevented } = event
    if (
      key !== 'Escape' ||
      !isOpen ||
      nativeEvent.isComposing ||
      ctrlKey ||
      metaKey ||
      altKey ||
      defaultPrevented
    )
      return
    event.preventDefault()
    closePanel()
  }
}
