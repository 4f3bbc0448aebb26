import { useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import type { TakenIn } from '../../state/takeIn'
import { useCounts } from './useCounts'

interface Props {
  readonly taken: TakenIn | null
  readonly onUndo: () => Promise<void>
}

/** What was added from a file, and the way to take it back, which has the focus once it comes. */
export function Taken({ taken, onUndo }: Props) {
  const { t } = useTranslation()
  const inWords = useCounts()
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (taken !== null) undo.current?.focus()
  }, [taken])
  const isShown = taken !== null && taken.graphs > 0
  return (
    <div className="written-taken" aria-live="polite">
      {isShown && (
        <>
          <p id="taken-in">
            {t('written.taken', { what: inWords(taken), count: taken.graphs })}
            {!taken.isKept && ` ${t('written.unkept')}`}
          </p>
          <button
            type="button"
            className="button"
            ref={undo}
            aria-describedby="taken-in"
            onClick={() => void onUndo()}
          >
            {t('written.undo')}
          </button>
        </>
      )}
    </div>
  )
}
