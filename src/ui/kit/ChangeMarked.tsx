import type { ChangeMark } from '../../graph/changes/bothVersions'
import { useTranslation } from '../../i18n/useTranslation'
import './ChangeMarked.css'

const SIGNS: Readonly<Record<ChangeMark, string>> = { added: '+', changed: '±', gone: '−' }

interface Props {
  readonly mark: ChangeMark
  /** Whether there is no room for the word. */
  readonly isShort?: boolean
}

/** Says by a sign and a word whether something is new, changed or gone. */
export function ChangeMarked({ mark, isShort = false }: Props) {
  const { t } = useTranslation()
  return (
    <span className="change-marked" data-change={mark}>
      <span aria-hidden="true">{SIGNS[mark]}</span>
      {!isShort && ` ${t(`changes.mark.${mark}`)}`}
    </span>
  )
}
