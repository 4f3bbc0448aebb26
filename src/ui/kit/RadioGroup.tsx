import { type ReactNode, useId } from 'react'
import './RadioGroup.css'

interface Choice<T> {
  readonly value: T
  readonly label: ReactNode
  /** Language of the label, where it is not that of the page. */
  readonly lang?: string | undefined
  readonly mark?: ReactNode
  /** Shown on hover for a label that is read out but not drawn, because the mark stands for it. */
  readonly hint?: string
}

interface Props<T> {
  readonly className?: string
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly onChoose: (value: T) => void
}

/** A few choices side by side, as native radio buttons. */
export function RadioGroup<T extends string | null>({
  className,
  label,
  choices,
  value,
  onChoose,
}: Props<T>) {
  const name = useId()
  return (
    <div
      className={className === undefined ? 'radio-group' : `radio-group ${className}`}
      role="radiogroup"
      aria-label={label}
    >
      {choices.map((choice) => (
        <label key={choice.value ?? ''} className="radio-choice" title={choice.hint} lang={choice.lang}>
          <input
            className="radio-input"
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.mark}
          <span className={choice.hint === undefined ? undefined : 'unseen'}>{choice.label}</span>
        </label>
      ))}
    </div>
  )
}
