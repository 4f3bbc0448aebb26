import { useTranslation } from '../../i18n/useTranslation'
import { useExplorer } from '../../state/useExplorer'
import { useIsStacked } from '../kit/narrow'
import { IAmNow } from './IAmNow'
import './StartStrip.css'

/** Above the view where the panel stands below it: the one question, before all else, and where its answer leads. */
export function StartStrip() {
  return useIsStacked() ? (
    <div className="start-strip">
      <IAmNow beside={<Onward />} />
    </div>
  ) : null
}

function Onward() {
  const { t } = useTranslation()
  const myRole = useExplorer((state) => state.myRole)
  const selectRole = useExplorer((state) => state.selectRole)
  if (myRole === null) return <span className="note">{t('mine.onDevice')}</span>
  return (
    <button type="button" className="text-button onward" onClick={() => selectRole(myRole)}>
      {t('mine.answered')}
    </button>
  )
}
