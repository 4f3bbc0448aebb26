import type { ComponentProps } from 'react'

type Field = Pick<
  ComponentProps<'input'> & ComponentProps<'textarea'>,
  'id' | 'value' | 'lang' | 'aria-invalid'
> & {
  /** By which focus finds it. */
  readonly 'data-place': string | undefined
  readonly onBlur?: () => void
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void
}

interface Props {
  readonly label: string
  /** Whether the text may take several lines. */
  readonly isLong: boolean
  readonly field: Field
  /** What is the field’s own where it takes one line. */
  readonly oneLine: Pick<ComponentProps<'input'>, 'list' | 'autoComplete' | 'onKeyDown'>
}

/** A field for a text of the map, under its name. */
export function LabelledText({ label, isLong, field, oneLine }: Props) {
  return (
    <label className="mend-field" htmlFor={field.id}>
      <span>{label}</span>
      {isLong ? (
        <textarea rows={2} dir="auto" {...field} />
      ) : (
        <input type="text" dir="auto" {...oneLine} {...field} />
      )}
    </label>
  )
}
