import { createContext, type KeyboardEvent, type RefObject } from 'react'

/** What the field says of the list below it. */
export interface ListState {
  readonly 'aria-expanded': boolean
  readonly 'aria-controls'?: string
  readonly 'aria-activedescendant'?: string
}

/** The field, as what works it sees it: its code is fetched on use, while the field is there from the start. */
export interface SearchField {
  readonly input: RefObject<HTMLInputElement | null>
  readonly text: string
  /** The text, but for what an input method is still composing. */
  readonly query: string
  /** Whether the list is to be open, as far as there is anything to list. */
  readonly isOpen: boolean
  readonly type: (text: string, isComposing: boolean) => void
  /** Does what the keys of the field ask for. */
  readonly press: RefObject<((event: KeyboardEvent) => void) | null>
  readonly tell: (list: ListState) => void
}

/** Whether a key is for the browser, or for an input method. */
export const isTaken = ({ nativeEvent, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  // Safari ends composing before it reports the Enter that ended it; 229 says that the input method took the key.
  nativeEvent.isComposing || nativeEvent.keyCode === 229 || ctrlKey || metaKey || altKey

export const SearchFieldContext = createContext<SearchField | null>(null)
