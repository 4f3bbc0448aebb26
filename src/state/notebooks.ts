// The notebooks that are open: that of the graph that is shown, and those that hold what their device does not. The browser
// asks in words of its own before a page goes that alone has something.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoleIds } from '../graph/roleGraph'
import type { NotebookStorage } from '../notebook/storage'
import { createNotebook, type Notebook } from './notebookStore'
import type { Explorer } from './store'
import type { TakenIn } from './takeIn'

export interface Notebooks {
  /** The one notebook of a graph, opened when it is first asked for, and closed when another graph is shown. */
  readonly of: (graph: RoleIds) => Notebook
  /** Those that are open, by the ids of their graphs. */
  readonly opened: ReadonlyMap<string, Notebook>
  /** Closes those that are not shown, but for what no device holds. */
  readonly closeAllButShown: () => Promise<void>
  /** What was last taken in from a file of everything, as long as it can be taken back. */
  readonly taken: StoreApi<TakenIn | null>
}

export function createNotebooks(
  explorer: Pick<Explorer, 'getState' | 'subscribe'>,
  storage: NotebookStorage,
): Notebooks {
  const open = new Map<string, Notebook>()
  const closeAllButShown = async () => {
    for (const [id, notebook] of open) {
      await notebook.settled()
      // It may be closed or shown again by now; and what no device holds waits here until it is.
      if (open.get(id) !== notebook || explorer.getState().graph.id === id || notebook.isAhead()) continue
      open.delete(id)
      await notebook.close()
    }
  }
  explorer.subscribe(({ graph }, before) => {
    if (graph.id !== before.graph.id) void closeAllButShown()
  })
  addEventListener('beforeunload', (event) => {
    if ([...open.values()].some((notebook) => notebook.isOnlyHere())) event.preventDefault()
  })
  return {
    of: (graph) => {
      const notebook = open.get(graph.id) ?? createNotebook(graph, storage)
      open.set(graph.id, notebook)
      return notebook
    },
    opened: open,
    closeAllButShown,
    taken: createStore(() => null),
  }
}
