import { X } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'

export function CloseButton() {
  const { t } = useTranslation()
  const closePanel = useExplorer((state) => state.closePanel)
  return (
    <button type="button" className="icon-button close" aria-label={t('role.close')} onClick={closePanel}>
      <X size={18} aria-hidden="true" />
    </button>
  )
}
