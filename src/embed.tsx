// The page that stands in others: the map to look at, without what one writes, keeps or brings.
import './ui/kit/look'
import './ui/map/look'
import { site } from 'virtual:site'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createRoleGraph, type RoleGraph } from './graph/roleGraph'
import { createI18n, createSpeaker } from './i18n/i18n'
import { languages } from './i18n/languages'
import { I18nProvider } from './i18n/useTranslation'
import { createLibrary } from './library/library'
import { createSiteSource } from './library/siteSource'
import { dress } from './painted/dress'
import { columnsOf, graphAtStart, recallOptions, viewAtStart } from './state/atStart'
import { reloadPage } from './state/browser'
import { connectToAddress, graphMeant } from './state/embedded'
import { createPanels } from './state/panels'
import { createExplorerStore } from './state/store'
import { ExplorerContext } from './state/useExplorer'
import { Embedded } from './ui/frame/Embedded'
import { embeddedPanels } from './ui/frame/embeddedPanels'
import { FailurePage } from './ui/frame/FailurePage'
import { keepTranslated } from './ui/frame/translation'
import { views } from './ui/frame/views'
import { Boundary } from './ui/kit/Boundary'

const library = createLibrary([createSiteSource(site.graphs)], async (_, bytes) => ({
  // It was made with this page, of what was checked then.
  graph: createRoleGraph(JSON.parse(new TextDecoder().decode(bytes))),
  problems: [],
}))

/** The graph that the address names once it is read as it was meant; the one that is open where it names none. */
async function meant(open: RoleGraph): Promise<RoleGraph> {
  const id = graphMeant({ graph: open, graphs: site.graphs, panels: createPanels(embeddedPanels), languages })
  return (id !== open.id && (await library.open(id)).graph) || open
}

async function start(element: HTMLElement) {
  const language = dress(document, languages)
  const id = graphAtStart(site.graphs)
  const view = views[viewAtStart(columnsOf(id, site.graphs))]
  const [i18n, { graph: first }] = await Promise.all([
    createI18n({ languages: new Set([language, ...languages]), parts: ['start', 'share', ...view.words] }),
    library.open(id),
    view.preload(),
  ])
  const graph = first && (await meant(first))
  keepTranslated(document.body)
  const page = createRoot(element)
  if (graph === null) {
    page.render(
      <I18nProvider i18n={i18n}>
        <FailurePage onRetry={reloadPage} />
      </I18nProvider>,
    )
    return
  }
  const explorer = createExplorerStore(graph, {
    ...recallOptions(languages),
    graphs: site.graphs,
    library,
    panels: embeddedPanels,
  })
  connectToAddress(explorer, languages)
  page.render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ExplorerContext value={explorer}>
          <Boundary>
            <Embedded records={embeddedPanels} onSpeak={createSpeaker(i18n)} />
          </Boundary>
        </ExplorerContext>
      </I18nProvider>
    </StrictMode>,
  )
}

const element = document.getElementById('root')
if (element !== null)
  start(element).catch((reason: unknown) => {
    document.querySelector('.starting')?.remove()
    document.querySelector('#not-started')?.removeAttribute('hidden')
    throw reason
  })
