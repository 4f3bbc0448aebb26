import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { historyOf, mended } from '../../state/mended'
import { useExplorer } from '../../state/useExplorer'
import { useChanges } from '../kit/useChanges'
import { ChangeList } from './ChangeList'
import { SaveMended } from './SaveMended'
import { countText } from './useMend'

interface Props {
  readonly said: string
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** What was changed: how much, back and forth, the list, the files. */
export function MendBar({ said, onUndo, onRedo }: Props) {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const changes = useChanges()
  const { unkept } = useSyncExternalStore(mended.subscribe, mended.getState)
  const history = historyOf(graph)
  const [isShown, show] = useState(false)
  const canUndo = (history?.past.length ?? 0) > 0
  const canRedo = (history?.future.length ?? 0) > 0
  return (
    <div className="mend-bar">
      <div className="mend-bar-row">
        <strong className="mend-count">{countText(t, changes.length)}</strong>
        <button type="button" className="button" data-place="undo" aria-disabled={!canUndo} onClick={onUndo}>
          {t('mend.undo')}
        </button>
        <button type="button" className="button" aria-disabled={!canRedo} onClick={onRedo}>
          {t('mend.redo')}
        </button>
        {changes.length > 0 && (
          <button
            type="button"
            className="text-button"
            aria-expanded={isShown}
            onClick={() => show(!isShown)}
          >
            {t('mend.show')}
          </button>
        )}
      </div>
      <p className="mend-said" role="status">
        {said}
      </p>
      {unkept.has(graph.id) && <p className="mend-hint">{t('mend.unkept')}</p>}
      {changes.length > 0 && isShown && (
        <>
          <ChangeList />
          <SaveMended />
        </>
      )}
    </div>
  )
}
