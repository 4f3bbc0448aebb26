import { useId } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import { LINE_LENGTH } from '../../notebook/sheet'
import { lineElement } from './focusLine'
import './GrowingText.css'

/** From so many characters on a text may break across pages. */
const LONG = 600

interface Props {
  readonly id: string
  readonly name: string
  readonly example: string
  readonly value: string
  readonly isReadOnly: boolean
  readonly onWrite: (text: string) => void
}

/** A textbox as high as its text. On paper the text itself; where there is none, lines to write on. */
export function GrowingText({ id, name, example, value, isReadOnly, onWrite }: Props) {
  const { t } = useTranslation()
  const isEmpty = value.trim() === ''
  const isFull = value.length >= LINE_LENGTH
  const full = useId()
  return (
    <div className="growing" data-empty={isEmpty} data-long={value.length > LONG}>
      {/* Hidden from all but paper, it gives the textbox its height: a last line break takes a line of its own. */}
      <div className="growing-text" dir="auto">{`${value}\u200b`}</div>
      <textarea
        id={lineElement(id)}
        aria-label={name}
        placeholder={example}
        dir="auto"
        rows={1}
        maxLength={LINE_LENGTH}
        aria-describedby={isFull ? full : undefined}
        readOnly={isReadOnly}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
      />
      {isEmpty && <span className="rules printed" />}
      {isFull && (
        <p className="note on-screen" id={full}>
          {t('ready.full', { count: LINE_LENGTH })}
        </p>
      )}
    </div>
  )
}
