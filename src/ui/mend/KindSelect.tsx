import type { Transition } from '../../graph/model'
import { useTranslation } from '../../i18n/useTranslation'

interface Props {
  readonly label: string
  /** What it is called where the label does not say which move it is of. */
  readonly name: string
  readonly kind: Transition['kind']
  readonly onChoose: (kind: Transition['kind']) => void
  readonly place?: string
}

/** Whether a move is a promotion or lateral. */
export function KindSelect({ label, name, kind, onChoose, place }: Props) {
  const { t } = useTranslation()
  return (
    <label className="mend-field">
      <span>{label}</span>
      <select
        aria-label={name}
        value={kind}
        data-place={place}
        onChange={({ target }) => onChoose(target.value === 'lateral' ? 'lateral' : 'promotion')}
      >
        <option value="promotion">{t('transition.kind.promotion')}</option>
        <option value="lateral">{t('transition.kind.lateral')}</option>
      </select>
    </label>
  )
}
