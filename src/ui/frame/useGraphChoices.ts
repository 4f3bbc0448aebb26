import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'

/** The graphs that the site offers, to choose one in the header, or behind “More” where that has no room. */
export function useGraphChoices() {
  const { t, language } = useTranslation()
  const graphs = useExplorer((state) => state.graphs)
  // The one that is on its way is the one that was chosen.
  const value = useExplorer((state) => state.opening ?? state.graph.id)
  const openGraph = useExplorer((state) => state.openGraph)
  const choices = graphs.map(({ id, title, languages: written }) => {
    const wording = wordingOf(title, language, written)
    return {
      value: id,
      label: isolate(wording.value),
      lang: wording.language === language ? undefined : wording.language,
    }
  })
  const onChoose = (graph: string) => {
    if (graph !== value) void openGraph(graph)
  }
  return { label: t('graph.label'), choices, value, onChoose }
}
