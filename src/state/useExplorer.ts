// The store as React sees it: one context, one hook.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { ExplorerState } from './explorerState'
import type { Explorer, ExplorerActions } from './store'

export const ExplorerContext = createContext<Explorer | null>(null)

/** What `select` makes of the state; the component renders again only when that changes. */
export function useExplorer<T>(select: (state: ExplorerState & ExplorerActions) => T): T {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('useExplorer is called outside ExplorerContext')
  return useStore(explorer, select)
}
