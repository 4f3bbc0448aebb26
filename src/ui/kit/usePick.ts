import { type MouseEvent, useCallback, useContext } from 'react'
import { isPicking } from '../../state/panel'
import { ExplorerContext } from '../../state/useExplorer'
import { enterPanel } from './focus'

/** What a press on a role does in every view. From a key, the focus goes into the panel that it opens. */
export function usePick(role: string): (event: MouseEvent) => void {
  const explorer = useContext(ExplorerContext)
  return useCallback(
    ({ detail }) => {
      explorer?.getState().pickRole(role)
      // What is still to be picked is picked in the view.
      if (detail === 0 && !isPicking(explorer?.getState().panel ?? null)) enterPanel()
    },
    [explorer, role],
  )
}
