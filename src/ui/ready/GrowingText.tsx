import { LINE_LENGTH } from '../../formats/readinessSheet'
import { lineElement } from './focusLine'
import './GrowingText.css'

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
  const isEmpty = value.trim() === ''
  return (
    <div className="growing" data-empty={isEmpty}>
      {/* Hidden from all but paper, it gives the textbox its height: a last line break takes a line of its own. */}
      <div className="growing-text" dir="auto">{`${value}\u200b`}</div>
      <textarea
        id={lineElement(id)}
        aria-label={name}
        placeholder={example}
        dir="auto"
        rows={1}
        maxLength={LINE_LENGTH}
        readOnly={isReadOnly}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
      />
      {isEmpty && <span className="rules printed" />}
    </div>
  )
}
