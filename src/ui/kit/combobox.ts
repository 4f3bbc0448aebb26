// What the comboboxes have alike: a field that is there from the start, and a list whose code is fetched on use.
import type { KeyboardEvent } from 'react'

/** What a field says of the list below it. */
export interface ListState {
  readonly 'aria-expanded': boolean
  readonly 'aria-controls'?: string
  readonly 'aria-activedescendant'?: string
}

/** Whether a key is for the browser, or for an input method. */
export const isTaken = ({ nativeEvent, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  // Safari ends composing before it reports the Enter that ended it; 229 says that the input method took the key.
  nativeEvent.isComposing || nativeEvent.keyCode === 229 || key === 'Shift' || ctrlKey || metaKey || altKey

/** What a field and its list share of the keys. */
export interface FieldKeys {
  /** Does what a key asks for; undefined while there is no list. */
  press?: ((event: KeyboardEvent) => void) | undefined
  /** Whether with Shift Enter was pressed before there was an answer, which does it once it is there; else undefined. */
  early?: boolean | undefined
}
