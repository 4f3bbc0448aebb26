// A page that takes files in, over a device that may be shared with others.
import { unknownRoles } from '../../src/graph/roleGraph'
import { createNotebook, type Notebook } from '../../src/state/notebookStore'
import { createExplorerStore } from '../../src/state/store'
import { panels } from '../../src/ui/frame/panels'
import { aGraph } from '../graph/builders'
import { Device } from '../notebook/device'

export const step = { from: 'seo', to: 'manager' }
export const line = (own: string, words: string) => ({
  id: own,
  sign: 'own-case',
  date: '2026-11-22',
  text: words,
})

export const graph = aGraph('seo>manager', { manager: { formerIds: ['boss'] } })

/** A page over a graph that no file is about, unless told. */
export function aPage(device = new Device(), shown = aGraph('x>y')) {
  const { storage } = device.page()
  const explorer = createExplorerStore(
    { ...shown, id: 'shown' },
    { panels, usualLanguage: 'en', theme: 'system' },
  )
  const opened = new Map<string, Notebook>()
  const here = {
    explorer,
    storage,
    notebookOf: (of: string) => {
      const notebook = opened.get(of) ?? createNotebook(unknownRoles(of), storage)
      opened.set(of, notebook)
      return notebook
    },
    closeOthers: async () => {
      for (const [of, notebook] of opened) {
        await notebook.settled()
        if (notebook.isAhead() || opened.get(of) !== notebook) continue
        opened.delete(of)
        await notebook.close()
      }
    },
  }
  return { storage, here }
}
