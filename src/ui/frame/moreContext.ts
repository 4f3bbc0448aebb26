import { createContext } from 'react'

/** What the items of the menu “More” need of its button: their code is fetched on use. */
interface More {
  /** Of the menu, which the button names. */
  readonly id: string
  /** Which item has the focus at first. */
  readonly begin: 'first' | 'last'
  readonly onClose: () => void
}

export const MoreContext = createContext<More | null>(null)
