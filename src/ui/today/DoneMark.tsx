import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNotebook } from '../../state/useNotebook'
import './DoneMark.css'

/** Stands beside a responsibility that the person does today; nothing beside others. */
export function DoneMark({ responsibility }: { readonly responsibility: string }) {
  const { t } = useTranslation()
  const isDone = useNotebook(({ today }) => today.includes(responsibility))
  if (!isDone) return null
  return (
    <span className="done-mark">
      <Check size={14} aria-hidden="true" />
      {t('notebook.doneToday')}
    </span>
  )
}
