import { createContext } from 'react'

/** What stands behind the button “More” needs of it: its code is fetched on use. */
interface More {
  /** Gives the focus back to the button where it was lost on the way. */
  readonly onArrive: () => void
  /** Closes, with the focus on the button. */
  readonly onClose: () => void
}

export const MoreContext = createContext<More>({ onArrive: () => undefined, onClose: () => undefined })
