import { createContext, type RefObject } from 'react'

/** The panel as a sheet, as its handle sees it: the code of that is fetched with the first panel. */
export interface Sheet {
  readonly sheet: RefObject<HTMLElement | null>
  readonly isRaised: boolean
  readonly onRaise: (raised: boolean) => void
  /** The finger draws the lowered sheet further down. */
  readonly onLetGo: () => void
}

export const SheetContext = createContext<Sheet | null>(null)
