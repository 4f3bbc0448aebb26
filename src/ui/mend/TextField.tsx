import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { LabelledText } from './LabelledText'

interface Props {
  readonly label: string
  readonly lang: string
  readonly value: string
  /** Takes what was typed; whether it may stand. */
  readonly onTake: (value: string) => boolean
  readonly isLong?: boolean
  readonly place?: string
}

/** A field whose text is taken when one leaves it, or by Enter; what is refused stays in it to be mended. */
export function TextField({ label, lang, value, onTake, isLong = false, place }: Props) {
  /** What is typed, as long as it is not taken; once the text itself changed it counts no more. */
  const [draft, setDraft] = useState<{ readonly over: string; readonly text: string } | null>(null)
  const [isRefused, refuse] = useState(false)
  const isTyped = draft !== null && draft.over === value
  const text = isTyped ? draft.text : value
  const take = () => {
    if (text === value) return
    const isTaken = onTake(text)
    refuse(!isTaken)
    if (isTaken) setDraft(null)
  }
  // Whoever goes back, or closes the form, has still typed it.
  const latest = useRef(take)
  useEffect(() => {
    // What was refused would be refused again, over what was said since.
    latest.current = isRefused ? () => {} : take
  })
  useEffect(() => () => latest.current(), [])
  const id = useId()
  const field = {
    id,
    value: text,
    lang,
    'data-place': place,
    'aria-invalid': isTyped && isRefused,
    onBlur: take,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      refuse(false)
      setDraft({ over: value, text: target.value })
    },
  }
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Enter' && !nativeEvent.isComposing) take()
  }
  return <LabelledText label={label} isLong={isLong} field={field} oneLine={{ onKeyDown }} />
}
