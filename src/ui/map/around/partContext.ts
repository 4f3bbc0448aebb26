import { createContext, useContext } from 'react'
import type { Part } from '../../../graph/partAround'
import { useExplorer } from '../../../state/useExplorer'
import type { Parts } from './parts'

export const PartsContext = createContext<Parts | null>(null)

/** The part that the map shows; null outside such a map. */
export function usePart(): Part | null {
  const parts = useContext(PartsContext)
  const graph = useExplorer((state) => state.graph)
  return parts?.partOf(graph) ?? null
}
