import { useState } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { historyOf } from '../../state/mended'
import { useExplorer } from '../../state/useExplorer'
import { useChanges } from '../kit/useChanges'
import { ChangeList } from './ChangeList'
import { SaveMended } from './SaveMended'
import { countText } from './useMend'

interface Props {
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** What was changed: how much and the way back, which stay in sight; the list and the files. */
export function MendBar({ onUndo, onRedo }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const changes = useChanges()
  const history = historyOf(graph)
  const [isShown, show] = useState(false)
  const canUndo = (history?.past.length ?? 0) > 0
  const canRedo = (history?.future.length ?? 0) > 0
  return (
    <>
      <div className="mend-bar">
        <div className="mend-bar-row">
          <strong className="mend-count">{countText(t, changes.length)}</strong>
          <button
            type="button"
            className="button mend-step"
            data-place="undo"
            aria-disabled={!canUndo}
            onClick={onUndo}
          >
            {t('mend.undo')}
          </button>
          <button type="button" className="button mend-step" aria-disabled={!canRedo} onClick={onRedo}>
            {t('mend.redo')}
          </button>
          <button
            type="button"
            className="text-button mend-step"
            aria-expanded={isShown && changes.length > 0}
            aria-disabled={changes.length === 0}
            onClick={() => show(!isShown)}
          >
            {t('mend.show')}
          </button>
        </div>
      </div>
      {changes.length > 0 && isShown && (
        <>
          <ChangeList />
          <SaveMended />
        </>
      )}
    </>
  )
}
