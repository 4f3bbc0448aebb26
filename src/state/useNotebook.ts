// The notebook as React sees it. It is fetched with what first uses it, and made for the graph that is shown.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { unknownRoles } from '../graph/roleGraph'
import type { Kept } from '../notebook/keeper'
import type { NotebookStorage } from '../notebook/storage'
import type { Written } from '../notebook/written'
import { createDeviceNotebooks } from './deviceNotebooks'
import type { OnPage } from './everything'
import { leftAlone } from './leftAlone'
import type { Notebook, NotebookActions } from './notebookStore'
import { createNotebooks, type Notebooks } from './notebooks'
import { isSafe } from './storage'
import type { Explorer } from './store'
import { takeIn } from './takeIn'
import { ExplorerContext, FollowingContext, useExplorer } from './useExplorer'

const device = createDeviceNotebooks()

/** Where notebooks are kept; the browser's database unless told. */
export const NotebookStorageContext = createContext<NotebookStorage>(isSafe() ? leftAlone : device)

const notebooks = new WeakMap<Explorer, Notebooks>()

function notebooksOf(explorer: Explorer, storage: NotebookStorage): Notebooks {
  const known = notebooks.get(explorer) ?? createNotebooks(explorer, storage)
  notebooks.set(explorer, known)
  return known
}

/** What there is of notebooks where this is asked; null outside the app. */
function usePageOrNone() {
  const explorer = useContext(ExplorerContext)
  // One notebook for all that is drawn, whichever of the stores it follows.
  const page = useContext(FollowingContext)?.page ?? explorer
  const storage = useContext(NotebookStorageContext)
  return page === null ? null : { page, storage, notebooks: notebooksOf(page, storage) }
}

function usePage() {
  const page = usePageOrNone()
  if (page === null) throw new Error('A notebook is asked for outside ExplorerContext')
  return page
}

/** The notebook of the graph that is shown. */
export function useNotebookStore(): Notebook {
  const graph = useExplorer((state) => state.graph)
  return usePage().notebooks.of(graph)
}

/** What is saved as a whole: what the device holds, and what this page shows and the device may not have. */
export function useWritten() {
  const parts = usePageOrNone()
  return {
    /** Where it is kept, also on a page that leaves it alone. */
    storage: parts === null || parts.storage === leftAlone ? device : parts.storage,
    shown: (): readonly OnPage[] =>
      [...(parts?.notebooks.opened ?? [])].map(([graph, notebook]) => {
        const { sheets, today, ticked, unreadable } = notebook.getState()
        const explorer = parts?.page.getState()
        return {
          graph,
          content: { sheets, today, ...(ticked !== undefined && { ticked }) },
          unreadable,
          isAhead: notebook.isAhead(),
          myRole: explorer?.graph.id === graph ? explorer.myRole : null,
        }
      }),
  }
}

/** What was taken in from a file, to add to and to take back as a whole. */
export function useTaken() {
  const { page, storage, notebooks } = usePage()
  const taken = useStore(notebooks.taken)
  return {
    /** What was last taken in from a file; null when nothing was, or it was taken back. */
    taken,
    /** Adds what a file holds; null where a newer version keeps what is here. */
    takeIn: async (file: readonly Written[]) => {
      const { graph } = page.getState()
      notebooks.of(graph)
      const given = await takeIn(file, {
        explorer: page,
        storage,
        notebookOf: (id) => notebooks.of(unknownRoles(id)),
        closeOthers: notebooks.closeAllButShown,
      })
      notebooks.taken.setState(given, true)
      return given
    },
    takeBack: async () => {
      await notebooks.taken.getState()?.takeBack()
      notebooks.taken.setState(null, true)
    },
  }
}

/** What `select` makes of that notebook; renders again only when that changes. */
export function useNotebook<T>(select: (state: Kept & NotebookActions) => T): T {
  return useStore(useNotebookStore(), select)
}
