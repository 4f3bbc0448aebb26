import { type ComponentType, useDeferredValue } from 'react'
import type { Dialog } from '../../state/explorerState'
import { useExplorer } from '../../state/useExplorer'
import { Boundary } from '../kit/Boundary'
import { onUse } from '../kit/onUse'

const DIALOGS: Readonly<Record<Dialog, ComponentType>> = {
  help: onUse(async () => (await import('../help/HelpDialog')).HelpDialog, { words: ['help'] }).Shown,
  share: onUse(async () => (await import('../share/ShareDialog')).ShareDialog, { words: ['share'] }).Shown,
  export: onUse(async () => (await import('../export/ExportDialog')).ExportDialog, {
    words: ['export', 'role', 'transition', 'compare'],
  }).Shown,
  written: onUse(async () => (await import('../written/WrittenDialog')).WrittenDialog, {
    words: ['written', 'ready'],
  }).Shown,
}

/** What opens over the page. */
export function Dialogs() {
  // What is pressed shows so at once, and the dialog comes as soon as it can. It goes at once.
  const wanted = useExplorer((state) => state.dialog)
  const coming = useDeferredValue(wanted)
  const dialog = wanted === null ? null : coming
  const closeDialog = useExplorer((state) => state.closeDialog)
  if (dialog === null) return null
  const Shown = DIALOGS[dialog]
  return (
    <Boundary key={dialog} onLetGo={closeDialog}>
      <Shown />
    </Boundary>
  )
}
