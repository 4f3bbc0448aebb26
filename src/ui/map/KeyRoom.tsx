import { useTranslation } from '../../i18n/useTranslation'
import './KeyRoom.css'

/** Not those of graph/, which would bring all comparing to the first paint. */
const NAMES = ['difference.covered', 'difference.partly', 'difference.added'] as const

/** As wide and high as what explains the marks: three names, each with its mark, and a sign. */
export function KeyRoom() {
  const { t } = useTranslation()
  return (
    <span className="key-room" aria-hidden="true">
      {NAMES.map((name) => (
        <span key={name}>{t(name)}</span>
      ))}
    </span>
  )
}
