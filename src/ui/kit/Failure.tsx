import { useTranslation } from '../../i18n/useTranslation'
import { reloadPage } from '../../state/browser'
import './failure.css'
import { Save } from './save'

/** A browser keeps what arrived broken, so that trying again cannot mend it. */
const MOST_TRIES = 2

interface Props {
  /** How often it was tried again. */
  readonly tries: number
  readonly onRetry: () => void
  readonly onLetGo?: () => void
}

/** Says that a part could not be shown, and what can be done. */
export function Failure({ tries, onRetry, onLetGo }: Props) {
  const { t } = useTranslation()
  const isStuck = tries >= MOST_TRIES
  return (
    <div className="failure" role="alert">
      <h2>{t('failure.viewHeading')}</h2>
      <p>{t(isStuck ? 'failure.stuck' : 'failure.view')}</p>
      <p className="actions">
        <button type="button" className="button" onClick={isStuck ? reloadPage : onRetry}>
          {t(isStuck ? 'failure.reload' : 'failure.retry')}
        </button>
        <Save />
        {onLetGo && (
          <button type="button" className="button" onClick={onLetGo}>
            {t('role.close')}
          </button>
        )}
      </p>
    </div>
  )
}
