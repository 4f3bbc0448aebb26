import { useContext } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { currentView, openRoles } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'
import { PanelsContext } from './panelRecord'

/** What the panel that is open is called; with none open, the view and the graph. */
export function usePageName(): string {
  const { t } = useTranslation()
  const records = useContext(PanelsContext)
  const graph = useExplorer((state) => state.graph)
  const kind = useExplorer((state) => state.panel?.kind)
  const roles = useExplorer(useShallow(openRoles))
  const view = useExplorer(currentView)
  const wording = useWording(graph.languages)
  const record = records.find((one) => one.kind === kind)
  if (record === undefined)
    return view === 'map'
      ? wording(graph.title)
      : t('app.page', { view: t(`view.${view}`), page: wording(graph.title) })
  const titles = roles.flatMap((role) => graph.roles.get(role) ?? [])
  return record.titleOf(
    t,
    titles.map(({ title }) => wording(title)),
  )
}
