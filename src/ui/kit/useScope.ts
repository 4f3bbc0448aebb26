import { useShallow } from 'zustand/react/shallow'
import type { Scope } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'

/** What decides which roles and transitions are shown; the same object as long as none of it changes. */
export const useScope = (): Scope =>
  useExplorer(
    useShallow(({ graph, field, panel, panels, hiddenTransitions }) => ({
      graph,
      field,
      panel,
      panels,
      hiddenTransitions,
    })),
  )
