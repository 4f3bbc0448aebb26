import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'
import { KeptHere } from '../kit/KeptHere'
import { Unreadable } from '../kit/Unreadable'

/** Once something is ticked, in whatever role: where it is kept, and the way to all of it. */
export function SeeToday() {
  const { t } = useTranslation()
  const openToday = useExplorer((state) => state.openToday)
  // Where nothing can be ticked, or something cannot be read, that is said before anything is.
  const isShown = useNotebook(
    ({ today, saving, unreadable }) => today.length + unreadable.length > 0 || saving === 'newer',
  )
  if (!isShown) return null
  return (
    <div className="see-today">
      <KeptHere />
      <Unreadable />
      <button type="button" className="text-button" onClick={() => openToday()}>
        {t('today.see')}
      </button>
    </div>
  )
}
