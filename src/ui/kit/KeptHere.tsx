import { useTranslation } from '../../i18n/useTranslation'
import { useSaving } from './useSaving'

/** The id of what says it. */
export const KEPT_HERE = 'kept-here'

/** Where the ticks are kept, and whether they are. */
export function KeptHere() {
  const { t } = useTranslation()
  const saving = useSaving() ?? 'saved'
  return (
    <p id={KEPT_HERE} className="note">
      {saving === 'saved' ? t('today.kept') : t(`today.${saving}`)}
    </p>
  )
}
