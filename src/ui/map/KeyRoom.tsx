import { useTranslation } from 'react-i18next'
import './KeyRoom.css'

/** As wide and high as what explains the marks: three names, each with its mark, and a sign. */
export function KeyRoom() {
  const { t } = useTranslation()
  return (
    <span className="key-room" aria-hidden="true">
      {(['covered', 'partly', 'added'] as const).map((kind) => (
        <span key={kind}>{t(`difference.${kind}`)}</span>
      ))}
    </span>
  )
}
