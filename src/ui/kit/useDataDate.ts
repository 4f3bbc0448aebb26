import { useTranslation } from 'react-i18next'
import { useExplorer } from '../../state/useExplorer'

/** Says of which day the data is. */
export function useDataDate(): string {
  const { t } = useTranslation()
  const updated = useExplorer((state) => state.graph.updated)
  const format = new Intl.DateTimeFormat(t('app.dates'), { dateStyle: 'long', timeZone: 'UTC' })
  return t('start.updated', { date: format.format(new Date(updated)) })
}
