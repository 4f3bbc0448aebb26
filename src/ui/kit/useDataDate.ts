import { formatDay } from '../../formats/formatDay'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'

/** Says of which day the data is. */
export function useDataDate(): string {
  const { t } = useTranslation()
  const updated = useExplorer((state) => state.graph.updated)
  return t('start.updated', { date: formatDay(t('app.dates'), updated, 'long') })
}
