import type { LineGroup } from '../../graph/groupLines'
import { useTranslation } from '../../i18n/useTranslation'
import './KeyRoom.css'

/** Not those of graph/, which would bring all comparing to the first paint. */
const GROUPS: readonly LineGroup[] = ['covered', 'partly', 'added']

/** As wide and high as what explains the marks: three names, each with its mark, and a sign. */
export function KeyRoom() {
  const { t } = useTranslation()
  return (
    <span className="key-room" aria-hidden="true">
      {GROUPS.map((kind) => (
        <span key={kind}>{t(`difference.${kind}`)}</span>
      ))}
    </span>
  )
}
