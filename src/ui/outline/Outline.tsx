import { useTranslation } from 'react-i18next'

/** The whole graph as headings and lists. */
export function Outline() {
  const { t } = useTranslation()
  return <section className="view outline" aria-label={t('view.outline')} />
}
