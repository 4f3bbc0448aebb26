// The notebook as React sees it. It is fetched with what first uses it, and made for the graph that is shown.
import { useContext } from 'react'
import { useStore } from 'zustand'
import type { RoleGraph } from '../graph/roleGraph'
import { isAsideKey } from '../notebook/aside'
import { createNotebook, type Notebook, type NotebookActions, type NotebookState } from './notebookStore'
import type { Explorer } from './store'
import { ExplorerContext, useExplorer } from './useExplorer'

const notebooks = new WeakMap<Explorer, WeakMap<RoleGraph, Notebook>>()

/** The one notebook of an explorer and a graph, which goes along with what other tabs write. */
function notebookOf(explorer: Explorer, graph: RoleGraph): Notebook {
  const ofExplorer = notebooks.get(explorer) ?? new WeakMap<RoleGraph, Notebook>()
  notebooks.set(explorer, ofExplorer)
  const known = ofExplorer.get(graph)
  if (known !== undefined) return known
  const notebook = createNotebook(graph, { storage: () => localStorage })
  // Null: all was cleared.
  addEventListener('storage', ({ key }) => {
    if (key === null || key === notebook.key || isAsideKey(key)) notebook.refresh()
  })
  // The browser asks in words of its own before such a page goes, to another graph too.
  addEventListener('beforeunload', (event) => {
    const { saving, sheets, today } = notebook.getState()
    if (saving === 'unsaved' && sheets.length + today.length > 0) event.preventDefault()
  })
  ofExplorer.set(graph, notebook)
  return notebook
}

/** The notebook of the graph that is shown. */
export function useNotebookStore(): Notebook {
  const explorer = useContext(ExplorerContext)
  const graph = useExplorer((state) => state.graph)
  if (explorer === null) throw new Error('A notebook is asked for outside ExplorerContext')
  return notebookOf(explorer, graph)
}

/** What `select` makes of that notebook; renders again only when that changes. */
export function useNotebook<T>(select: (state: NotebookState & NotebookActions) => T): T {
  return useStore(useNotebookStore(), select)
}
