// Opens the real app over a graph, with the real store and words, as main.tsx does.
import { render, waitFor } from '@testing-library/react'
import defaultGraphFile from '../../data/digital-marketing-ecommerce.json?raw'
import { readRoleGraph } from '../../src/formats/graphJson/readRoleGraph'
import { createRoleGraph, type RoleGraph } from '../../src/graph/roleGraph'
import { createI18n, createSpeaker } from '../../src/i18n/i18n'
import { I18nProvider } from '../../src/i18n/useTranslation'
import { PARTS } from '../../src/i18n/words'
import type { OfferedGraph } from '../../src/library/site'
import type { NotebookStorage } from '../../src/notebook/storage'
import type { View } from '../../src/state/explorerState'
import { createExplorerStore } from '../../src/state/store'
import { ExplorerContext } from '../../src/state/useExplorer'
import { NotebookStorageContext } from '../../src/state/useNotebook'
import { App } from '../../src/ui/frame/App'
import { panels } from '../../src/ui/frame/panels'
import { preloadWhenIdle } from '../../src/ui/kit/onUse'
import type { PanelRecord } from '../../src/ui/kit/panelRecord'
import { aRole } from '../graph/builders'
import { loadFromFiles } from '../i18n/allWords'
import { deviceOfTest } from './deviceOfTest'

const { data } = readRoleGraph(defaultGraphFile)
if (data === null) throw new Error('data/digital-marketing-ecommerce.json does not pass its checks')
export const defaultGraph = createRoleGraph(data)

/** The same with so many roles more, by turns at the places of its own, that it is a large map. */
export const largeDefaultGraph = createRoleGraph({
  ...data,
  id: `${data.id}-large`,
  roles: [
    ...data.roles,
    ...Array.from({ length: 300 }, (_, nth) => {
      const { field, level } = data.roles[nth % data.roles.length] ?? aRole()
      return aRole({ id: `further-${nth}`, title: `Further role ${nth}`, field, level })
    }),
  ],
})

let preloaded: Promise<void> | null = null

export async function openExplorer({
  graph = defaultGraph,
  graphs = [],
  language = 'en',
  view: usualView = 'map',
  records = panels,
  storage = deviceOfTest(),
}: {
  readonly graph?: RoleGraph
  readonly graphs?: readonly OfferedGraph[]
  readonly language?: string
  readonly view?: View
  readonly records?: readonly PanelRecord[]
  /** Where notebooks are kept; the storage of the browser unless told. */
  readonly storage?: NotebookStorage
} = {}) {
  // All words are there, as the parts are that say them.
  const i18n = await createI18n({ languages: [language], parts: PARTS, load: loadFromFiles })
  // What has arrived stays, and each rest that the page waits for would cost 50 ms anew.
  preloaded ??= preloadWhenIdle(i18n)
  await preloaded
  const explorer = createExplorerStore(graph, {
    panels: records,
    graphs,
    usualLanguage: language,
    usualViewOf: () => usualView,
    theme: 'system',
  })
  // The frame fills the page by this id.
  const root = document.createElement('div')
  root.id = 'root'
  const view = render(
    <I18nProvider i18n={i18n}>
      <ExplorerContext value={explorer}>
        <NotebookStorageContext value={storage}>
          <App onSpeak={createSpeaker(i18n)} records={records} />
        </NotebookStorageContext>
      </ExplorerContext>
    </I18nProvider>,
    { container: document.body.appendChild(root) },
  )
  await waitFor(() => {
    // The list of a large graph is folded.
    if (view.container.querySelector('.view :is([data-role], .outline-titles)') === null)
      throw new Error('The view is not drawn')
  })
  return { explorer, i18n, view }
}
