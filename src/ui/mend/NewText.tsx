import { type KeyboardEvent, useId, useState } from 'react'
import { LabelledText } from './LabelledText'

interface Props {
  readonly label: string
  readonly button: string
  /** Takes what was typed, trimmed and not blank; whether it was taken. */
  readonly onAdd: (text: string) => boolean
  readonly lang: string
  readonly place: string
  readonly isLong?: boolean
  readonly hint?: string
  /** What is known already, to choose from. */
  readonly known?: string
  /** The name of the button where its words do not say what it is about. */
  readonly buttonName?: string
}

/** A field for something new, added by its button or by Enter. */
export function NewText(props: Props) {
  const { label, button, onAdd, lang, place, isLong = false, hint, known, buttonName } = props
  const [text, setText] = useState('')
  const add = () => {
    if (text.trim() !== '' && onAdd(text.trim())) setText('')
  }
  const id = useId()
  const field = {
    id,
    value: text,
    lang,
    'data-place': place,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setText(target.value),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <div className="mend-new">
      <LabelledText
        label={label}
        isLong={isLong}
        field={field}
        oneLine={{ list: known, autoComplete: 'off', onKeyDown }}
      />
      <button type="button" className="button" aria-label={buttonName} onClick={add}>
        {button}
      </button>
      {hint !== undefined && <p className="mend-hint">{hint}</p>}
    </div>
  )
}
