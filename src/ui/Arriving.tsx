import { useTranslation } from 'react-i18next'

/** Stands where code is still being fetched; says so only to those who have to wait. */
export function Arriving({ className }: { readonly className?: string }) {
  const { t } = useTranslation()
  return (
    <div className={className} data-arriving="">
      <p className="starting">{t('app.arriving')}</p>
    </div>
  )
}
