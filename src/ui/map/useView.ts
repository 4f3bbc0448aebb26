import { useShallow } from 'zustand/react/shallow'
import type { View } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'

/** What decides which roles and transitions the map draws; the same object as long as none of it changes. */
export const useView = (): View =>
  useExplorer(
    useShallow(({ graph, field, panel, hiddenTransitions }) => ({ graph, field, panel, hiddenTransitions })),
  )
