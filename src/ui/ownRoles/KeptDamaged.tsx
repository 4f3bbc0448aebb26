import { wordingOf } from '../../graph/text'
import { isolate } from '../../i18n/isolate'
import { useTranslation } from '../../i18n/useTranslation'
import { keepAgain, takeOffDevice } from '../../state/ownGraphs'
import { SaveDamaged } from './SaveDamaged'
import { useOwnGraphs } from './useOwnRoles'

/** On a page that cannot open a map which the device keeps: saves what is there, and forgets it, with a way back. */
export function KeptDamaged() {
  const { t, language } = useTranslation()
  const { damaged, forgotten } = useOwnGraphs()
  if (damaged === null) return null
  const { id, title, languages } = damaged.graph
  const map = isolate(wordingOf(title, language, languages).value)
  const isForgotten = forgotten.some(({ graph }) => graph.id === id)
  // The one button stays where it is, and the focus with it.
  return (
    <>
      <p role="status">{isForgotten ? t('ownRoles.kept.forgotten', { map }) : t('ownRoles.kept.damaged')}</p>
      <p className="actions">
        <SaveDamaged name={map} bytes={damaged.bytes} look="button" />
        <button
          type="button"
          className="button"
          onClick={() => void (isForgotten ? keepAgain(id) : takeOffDevice(id))}
        >
          {isForgotten ? t('ownRoles.kept.undo') : t('ownRoles.kept.forget', { map })}
        </button>
      </p>
    </>
  )
}
