import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { Checkbox } from './Checkbox'

/** Whether panels show each text of the graph in two languages; nothing to choose where the graph has one. */
export function BothLanguages() {
  const { t } = useTranslation()
  const languages = useExplorer((state) => state.graph.languages)
  const both = useExplorer((state) => state.bothLanguages)
  const readBothLanguages = useExplorer((state) => state.readBothLanguages)
  if (languages.length < 2) return null
  return <Checkbox label={t('language.both')} checked={both} onCheck={readBothLanguages} />
}
