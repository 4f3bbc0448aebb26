import { createContext, useContext } from 'react'
import type { Telling } from '../../formats/changes/changedTexts'
import type { Touched } from '../../notebook/touched'
import type { FoundChanges } from '../../state/versionChanges'

interface ShownChanges {
  readonly found: FoundChanges
  readonly telling: Telling
  /** What a change touches of what the person wrote. */
  readonly touchedBy: ReadonlyMap<Touched['change'], Touched>
}

/** What the list of changes is drawn from. */
export const FoundContext = createContext<ShownChanges | null>(null)

export function useFoundChanges(): ShownChanges {
  const shown = useContext(FoundContext)
  if (shown === null) throw new Error('Changes are drawn outside FoundContext')
  return shown
}
