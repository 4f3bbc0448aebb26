import { useEffect, useRef } from 'react'
import { useTranslation } from '../../i18n/useTranslation'

interface Props {
  readonly text: string
  /** Another one each time that it is asked for. */
  readonly asked: object
}

/** A text to copy where the browser does not: selected when it is asked for, and then left alone. */
export function ByHand({ text, asked }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (asked) box.current?.select()
  }, [asked])
  return (
    <div className="by-hand">
      <p className="note">{t('ready.copyByHand')}</p>
      <textarea ref={box} aria-label={t('ready.markdown')} readOnly rows={6} value={text} />
    </div>
  )
}
