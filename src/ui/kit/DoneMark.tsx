import { Check } from 'lucide-react'
import { useTranslation } from '../../i18n/useTranslation'
import { useNotebook } from '../../state/useNotebook'
import './DoneMark.css'

interface Props {
  readonly responsibility: { readonly id: string }
}

/** Says of a responsibility that the person does it today; nothing of any other. */
export function DoneMark({ responsibility: { id } }: Props) {
  const { t } = useTranslation()
  const isDone = useNotebook(({ today }) => today.includes(id))
  if (!isDone) return null
  return (
    <>
      {' '}
      <span className="done-mark">
        <Check size={13} aria-hidden="true" />
        {t('today.done')}
      </span>
    </>
  )
}
