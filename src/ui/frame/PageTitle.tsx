import { useTranslation } from 'react-i18next'
import { useWording } from '../../i18n/useWording'
import { rolesOf } from '../../state/panel'
import { currentView } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { panels } from './panels'

/** Follows what is shown, so that tabs, history and bookmarks can be told apart. */
export function PageTitle() {
  const { t } = useTranslation()
  return <title>{t('app.title', { page: usePageName() })}</title>
}

/** What the panel that is open is called; with none open, the view and the graph. */
export function usePageName(): string {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const panel = useExplorer((state) => state.panel)
  const view = useExplorer(currentView)
  const wording = useWording(graph.languages)
  if (panel === null)
    return view === 'map'
      ? wording(graph.title)
      : t('app.page', { view: t(`view.${view}`), page: wording(graph.title) })
  const titles = rolesOf(panel).flatMap((role) => graph.roles.get(role) ?? [])
  return panels[panel.kind].titleOf(
    t,
    titles.map(({ title }) => wording(title)),
  )
}
