import { useEffect } from 'react'
import { useNotebookStore } from '../../state/useNotebook'
import { passFocusOn } from './focus'

/** What another tab takes away may have the focus, which then goes on within the page. */
export function useFocusKept(): void {
  const notebook = useNotebookStore()
  useEffect(
    () =>
      // Before React hears of it, and what goes is gone.
      notebook.subscribe((now, before) => {
        const isSame = now.sheets === before.sheets && now.today === before.today
        if (isSame && now.unreadable === before.unreadable && now.saving !== 'newer') return
        if (document.activeElement !== document.body) passFocusOn()
      }),
    [notebook],
  )
}
