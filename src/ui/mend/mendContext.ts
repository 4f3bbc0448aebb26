import { createContext, useContext } from 'react'
import type { Step } from '../../graph/mend/roleSteps'

export interface Mending {
  /** Does a step, and says what came of it in the words given, else that something changed. Whether it was not refused. */
  readonly act: (step: Step, said?: (changes: string) => string) => boolean
  /** Sends the focus to the first of these that is there once the page has followed. */
  readonly goTo: (...places: readonly string[]) => void
  readonly say: (words: string) => void
}

export const MendContext = createContext<Mending | null>(null)

/** What the parts of the form do with. */
export function useMending(): Mending {
  const mending = useContext(MendContext)
  if (mending === null) throw new Error('There is no form around')
  return mending
}
