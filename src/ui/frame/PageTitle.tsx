import { useTranslation } from '../../i18n/useTranslation'
import { usePageName } from '../kit/usePageName'

/** Follows what is shown, so that tabs, history and bookmarks can be told apart. */
export function PageTitle() {
  const { t } = useTranslation()
  return <title>{t('app.title', { page: usePageName() })}</title>
}
