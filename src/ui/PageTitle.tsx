import { useTranslation } from 'react-i18next'
import { useWording } from '../i18n/useWording'
import { useExplorer } from '../state/useExplorer'

/** Follows what is shown, so that tabs, history and bookmarks can be told apart. */
export function PageTitle() {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const panel = useExplorer((state) => state.panel)
  const wording = useWording(graph.languages)
  const titlesOf = (...roles: readonly (string | null)[]) =>
    roles.flatMap((role) => graph.roles.get(role ?? '') ?? []).map(({ title }) => wording(title))
  const page =
    panel?.kind === 'role'
      ? titlesOf(panel.role)
      : panel?.kind === 'compare'
        ? [t('compare.label'), ...titlesOf(panel.first, panel.second)]
        : [wording(graph.title)]
  return <title>{t('app.title', { page: page.join(' · ') })}</title>
}
