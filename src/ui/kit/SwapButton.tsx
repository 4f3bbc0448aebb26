import { ArrowLeftRight } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import './picker.css'

/** Exchanges the two roles that it stands between. */
export function SwapButton({ onSwap }: { readonly onSwap: () => void }) {
  const { t } = useTranslation()
  return (
    <button type="button" className="icon-button swap" aria-label={t('compare.swap')} onClick={onSwap}>
      <ArrowLeftRight size={18} aria-hidden="true" />
    </button>
  )
}
