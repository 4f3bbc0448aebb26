import { useDeferredValue } from 'react'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../kit/Boundary'
import { onUse } from '../kit/onUse'

const Open = onUse(async () => (await import('./OpenDialog')).OpenDialog).Shown

/** What opens over the page. */
export function Dialogs() {
  // What is pressed shows so at once, and the dialog comes as soon as it can. It goes at once.
  const wanted = useExplorer((state) => state.dialog)
  const coming = useDeferredValue(wanted)
  const dialog = wanted === null ? null : coming
  const closeDialog = useExplorer((state) => state.closeDialog)
  if (dialog === null) return null
  return (
    <Boundary key={dialog} onLetGo={closeDialog}>
      <Open />
    </Boundary>
  )
}
