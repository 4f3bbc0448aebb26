// The store as React sees it: a context, one for what follows it, one hook.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { ExplorerState } from './explorerState'
import type { Following } from './following'
import type { Explorer, ExplorerActions } from './store'

export const ExplorerContext = createContext<Explorer | null>(null)

/** The store of the page and the one that follows it (following.ts); null where nothing follows. */
export const FollowingContext = createContext<{
  readonly page: Explorer
  readonly following: Following
} | null>(null)

/** What `select` makes of the state; the component renders again only when that changes. */
export function useExplorer<T>(select: (state: ExplorerState & ExplorerActions) => T): T {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('useExplorer is called outside ExplorerContext')
  return useStore(explorer, select)
}
