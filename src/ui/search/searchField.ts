import { createContext, type Dispatch, type RefObject, type SetStateAction } from 'react'
import type { FieldKeys, ListState } from '../kit/combobox'

/** The field, as what works it sees it: its code is fetched on use, while the field is there from the start. */
export interface SearchField {
  readonly input: RefObject<HTMLInputElement | null>
  readonly text: string
  /** The text, but for what an input method is still composing. */
  readonly query: string
  /** Whether the list is to be open, as far as there is anything to list. */
  readonly isOpen: boolean
  readonly type: (text: string, isComposing: boolean) => void
  readonly keys: RefObject<FieldKeys>
  readonly tell: Dispatch<SetStateAction<ListState>>
  /** Whether the list stays until what was chosen has taken the focus, and is not to be seen. */
  readonly isLeft: boolean
  readonly setLeft: (isLeft: boolean) => void
}

export const SearchFieldContext = createContext<SearchField | null>(null)
