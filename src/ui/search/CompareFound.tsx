import { Columns2 } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'

/**
 * For pointers what Shift+Enter is for keys. An option can hold no button, so the option hears the press, and this
 * stands in no tab order and is no part of its name.
 */
export function CompareFound() {
  const { t } = useTranslation()
  return (
    <span className="search-compare" aria-hidden="true" title={t('search.compare')}>
      <Columns2 size={16} />
    </span>
  )
}

/** Whether a press on an option was meant for this. */
export const isCompare = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.search-compare') !== null
