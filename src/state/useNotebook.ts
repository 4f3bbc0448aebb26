// The notebook as React sees it. It is fetched with what first uses it, and made for the graph that is shown.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { RoleGraph } from '../graph/roleGraph'
import type { Kept } from '../notebook/keeper'
import type { NotebookStorage } from '../notebook/storage'
import { createDeviceNotebooks } from './deviceNotebooks'
import type { Notebook, NotebookActions } from './notebookStore'
import { createNotebooks } from './notebooks'
import type { Explorer } from './store'
import { ExplorerContext, FollowingContext, useExplorer } from './useExplorer'

/** Where notebooks are kept; the browser's database unless told. */
export const NotebookStorageContext = createContext<NotebookStorage>(createDeviceNotebooks())

const notebooks = new WeakMap<Explorer, (graph: RoleGraph) => Notebook>()

function notebooksOf(explorer: Explorer, storage: NotebookStorage): (graph: RoleGraph) => Notebook {
  const known = notebooks.get(explorer) ?? createNotebooks(explorer, storage)
  notebooks.set(explorer, known)
  return known
}

/** The notebook of the graph that is shown. */
export function useNotebookStore(): Notebook {
  const explorer = useContext(ExplorerContext)
  // One notebook for all that is drawn, whichever of the stores it follows.
  const page = useContext(FollowingContext)?.page ?? explorer
  const storage = useContext(NotebookStorageContext)
  const graph = useExplorer((state) => state.graph)
  if (page === null) throw new Error('A notebook is asked for outside ExplorerContext')
  return notebooksOf(page, storage)(graph)
}

/** What `select` makes of that notebook; renders again only when that changes. */
export function useNotebook<T>(select: (state: Kept & NotebookActions) => T): T {
  return useStore(useNotebookStore(), select)
}
