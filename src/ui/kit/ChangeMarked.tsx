import type { ChangeMark } from '../../graph/changes/bothVersions'
import { useTranslation } from '../../i18n/useTranslation'
import './ChangeMarked.css'
import { CHANGE_SIGNS } from './changeSigns'

interface Props {
  readonly mark: ChangeMark
  readonly className?: string
}

/** Says by a sign and a word whether something is new, changed or gone. */
export function ChangeMarked({ mark, className = '' }: Props) {
  const { t } = useTranslation()
  return (
    <span className={`change-marked ${className}`} data-change={mark}>
      <span aria-hidden="true">{CHANGE_SIGNS[mark]} </span>
      {t(`changes.mark.${mark}`)}
    </span>
  )
}
