import type { Change } from '../../graph/mend/changes'
import { useTranslation } from '../../i18n/useTranslation'
import { useChanges } from './useChanges'
import './ChangedMark.css'

interface Props {
  /** Which of the changes it speaks for. */
  readonly of: (change: Change) => boolean
}

/** Says in words that something was changed since the map was opened; nothing where it was not. */
export function ChangedMark({ of }: Props) {
  const { t } = useTranslation()
  const changes = useChanges().filter(of)
  if (changes.length === 0) return null
  const isNew = changes.some(({ what, how }) => how === 'added' && ['role', 'line', 'move'].includes(what))
  return <span className="changed-mark">{t(isNew ? 'mend.mark.added' : 'mend.mark.changed')}</span>
}
