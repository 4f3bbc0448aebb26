import './ui/kit/look'
import './ui/map/look'
import { site } from 'virtual:site'
import { StrictMode, startTransition, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { createI18n, createSpeaker, fetchWords } from './i18n/i18n'
import { languages } from './i18n/languages'
import { I18nProvider } from './i18n/useTranslation'
import { createGraphOpener } from './library/graphOpener'
import { createLibrary } from './library/library'
import { createSiteSource } from './library/siteSource'
import { offerVersions } from './library/versions'
import { inTime } from './net/inTime'
import { sayNotStarted } from './painted/notStarted'
import { doAgain } from './painted/presses'
import {
  columnsOf,
  graphAtStart,
  languageAtStart,
  namesAnother,
  recallOptions,
  viewAtStart,
} from './state/atStart'
import { connectToBrowser, reloadPage, savesData } from './state/browser'
import { isSafe } from './state/storage'
import { createExplorerStore } from './state/store'
import { ExplorerContext } from './state/useExplorer'
import { App } from './ui/frame/App'
import { FailurePage } from './ui/frame/FailurePage'
import { panels } from './ui/frame/panels'
import { views } from './ui/frame/views'
import { Boundary } from './ui/kit/Boundary'
import { preloadPaper, preloadWhenIdle } from './ui/kit/onUse'

document.documentElement.dataset['begun'] = 'app'

for (const { id, versions } of site.graphs) if (versions) offerVersions(id, versions)

const library = createLibrary(
  [createSiteSource(site.graphs)],
  createGraphOpener(site.graphs, () => inTime(import('./workers/aside'))),
  async () => (await inTime(import('./library/lateSources'))).createLateSources(document, isSafe()),
)

/** How long the rest of the page waits for the view, ms. */
const VIEW_PATIENCE = 5000

/** A graph that this release cannot read may be one for the next. */
const openAnew = () =>
  void inTime(import('./state/release')).then(({ openNewRelease }) => openNewRelease(), reloadPage)

/** Tells when the app has taken the place of what was painted. */
function Live({ root }: { readonly root: HTMLElement }) {
  useEffect(() => {
    document.documentElement.dataset['live'] = 'true'
    doAgain(root)
  }, [root])
  return null
}

async function start(element: HTMLElement) {
  const options = recallOptions(languages)
  const atOnce = await library.offered()
  const graphs = namesAnother(atOnce) ? await library.offeredByAll() : atOnce
  const id = graphAtStart(graphs)
  const view = views[viewAtStart(columnsOf(id, site.graphs))]
  const [i18n, { graph, problems }] = await Promise.all([
    createI18n({
      languages: new Set([languageAtStart(languages), ...languages]),
      parts: ['start', ...view.words],
    }),
    library.open(id),
    // Shown at once or, if it does not arrive, said in its place.
    inTime(view.preload(), VIEW_PATIENCE).catch(() => null),
  ])
  if (graph === null) {
    // Whoever has mistakes to read has waited already for the code that found them.
    const [{ ProblemList }] =
      problems.length === 0
        ? [{}]
        : await inTime(Promise.all([import('./ui/frame/ProblemList'), fetchWords(i18n, ['problem'])]))
    createRoot(element).render(
      <I18nProvider i18n={i18n}>
        <Live root={element} />
        <FailurePage onRetry={openAnew}>
          {ProblemList && <ProblemList graph={id} problems={problems} />}
        </FailurePage>
      </I18nProvider>,
    )
    return
  }
  const explorer = createExplorerStore(graph, { ...options, graphs, library, panels })
  const fetchLate = async () => (await import('./state/watchPage')).latePage
  connectToBrowser(explorer, languages, async () => (await inTime(fetchLate())).followCleaned)
  const speak = createSpeaker(i18n)
  const onSpeak = (language: string) =>
    speak(language).catch(() => explorer.getState().keepLanguage(i18n.speech.getState().language))
  // In slices, so that a slow phone goes on scrolling and hearing while a long outline is drawn.
  startTransition(() =>
    createRoot(element).render(
      <StrictMode>
        <Live root={element} />
        <I18nProvider i18n={i18n}>
          <ExplorerContext value={explorer}>
            <Boundary>
              <App onSpeak={onSpeak} />
            </Boundary>
          </ExplorerContext>
        </I18nProvider>
      </StrictMode>,
    ),
  )
  // What is printed is there in any case.
  const preloaded = savesData() ? preloadPaper(i18n) : preloadWhenIdle(i18n)
  void fetchLate().then(({ watchPage }) => watchPage(explorer, preloaded))
  void import('./ui/frame/translation').then(({ keepTranslated }) => keepTranslated(document.body))
  await preloaded
  explorer.getState().offerGraphs(await library.offeredByAll())
}

const element = document.getElementById('root')
if (element !== null)
  start(element).catch((reason: unknown) => {
    void sayNotStarted()
    throw reason
  })
