import { useTranslation } from '../../i18n/useTranslation'
import './Arriving.css'
import { useAwaited, type Awaited as What } from './stage'
import { useIsLong } from './useIsLong'

interface Props {
  readonly what?: What
  readonly className?: string
  /** What is waited for, where it is not a part of the page. */
  readonly words?: string
}

/** Stands where something is still on its way; says so only to those who have to wait. */
export function Arriving({ what = 'other', className, words }: Props) {
  const { t } = useTranslation()
  useAwaited(what)
  const isLong = useIsLong()
  return (
    <div className={className} role={words === undefined ? undefined : 'status'}>
      {isLong && <p className="arriving">{words ?? t('app.arriving')}</p>}
    </div>
  )
}

/** Stands unseen where something is on its way that nothing has to be said of. */
export function Awaited({ what = 'other' }: Pick<Props, 'what'>) {
  useAwaited(what)
  return null
}
