import { useTranslation } from 'react-i18next'
import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { goToGraph } from '../../state/browser'
import { useExplorer } from '../../state/useExplorer'

/** The graphs that the site offers, to choose one in the header, or behind “More” where that has no room. */
export function useGraphChoices() {
  const { t, i18n } = useTranslation()
  const graphs = useExplorer((state) => state.graphs)
  const value = useExplorer((state) => state.graph.id)
  const language = useExplorer((state) => state.language)
  const view = useExplorer((state) => state.view)
  const choices = graphs.map(({ id, title, languages: written }) => {
    const wording = wordingOf(title, i18n.language, written)
    return {
      value: id,
      label: isolate(wording.value),
      lang: wording.language === i18n.language ? undefined : wording.language,
    }
  })
  const onChoose = (graph: string) => {
    if (graph !== value) goToGraph(graph, { language, view })
  }
  return { label: t('graph.label'), choices, value, onChoose }
}
