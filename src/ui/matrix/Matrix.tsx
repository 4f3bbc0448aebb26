import { useTranslation } from 'react-i18next'

/** Roles by skills, with counts. */
export function Matrix() {
  const { t } = useTranslation()
  return <div className="view matrix">{t('view.matrix')}</div>
}
