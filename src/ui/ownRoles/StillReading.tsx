import { useEffect, useRef } from 'react'
import { STAGES } from '../../formats/ownRoles/ownRoles'
import { useTranslation } from '../../i18n/useTranslation'
import { ownRoles } from '../../state/ownRoles'
import type { Reading } from './useReading'

/** How far the reading is, and the way to break it off; or why it came to nothing. */
export function StillReading({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  const { outcome, share, cancel, retry } = reading
  const action = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: Another button comes with another outcome.
  useEffect(() => action.current?.focus(), [outcome])
  const isReading = outcome === 'reading' || outcome === 'read'
  const stage = share < STAGES.matching ? 'reading' : share < STAGES.checking ? 'matching' : 'checking'
  return (
    <div className="own-roles-reading">
      <p role="status">{isReading ? t(`ownRoles.stage.${stage}`) : t(`ownRoles.${outcome}`)}</p>
      {isReading && <progress value={share} max={1} aria-label={t(`ownRoles.stage.${stage}`)} />}
      <div className="own-roles-actions">
        <button type="button" className="button" ref={action} onClick={isReading ? cancel : retry}>
          {t(isReading ? 'ownRoles.cancel' : 'ownRoles.retry')}
        </button>
        {!isReading && (
          <button type="button" className="button" onClick={ownRoles.getState().clear}>
            {t('ownRoles.back')}
          </button>
        )}
      </div>
    </div>
  )
}
