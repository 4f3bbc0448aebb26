import type { ComponentProps } from 'react'
import type { ListState } from './combobox'

interface Props extends Omit<ComponentProps<'input'>, 'list' | 'onChange'> {
  readonly list: ListState
  /** Told at every key; what an input method is still composing is unfinished. */
  readonly onType: (text: string, isUnfinished: boolean) => void
}

/** The field of a combobox of the ARIA Authoring Practices. */
export function ComboboxInput({ list, onType, ...others }: Props) {
  return (
    <input
      role="combobox"
      aria-autocomplete="list"
      {...list}
      aria-expanded={list['aria-expanded']}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      onChange={({ target, nativeEvent }) =>
        onType(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
      }
      onCompositionEnd={({ currentTarget }) => onType(currentTarget.value, false)}
      {...others}
    />
  )
}
