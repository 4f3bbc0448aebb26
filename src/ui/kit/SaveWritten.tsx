import { useTranslation } from '../../i18n/useTranslation'
import { useSaveEverything } from './useSavedFile'

/** Saves everything that was written, where something failed. */
export function SaveWritten({ className = 'button' }: { readonly className?: string }) {
  const { t } = useTranslation()
  const { said, save } = useSaveEverything()
  return (
    <>
      <button type="button" className={className} onClick={() => void save()}>
        {t('written.saveWhatIWrote')}
      </button>
      <span role="status">{said}</span>
    </>
  )
}
