import { useShallow } from 'zustand/react/shallow'
import type { Transition } from '../../graph/model'
import { countsOn } from '../../scene/counts'
import { sceneOf } from '../../state/selectors'
import { useExplorer } from '../../state/useExplorer'

/** The transitions whose counts the card of a role carries; the same array as long as they are the same. */
export const useCardCounts = (role: string): readonly Transition[] =>
  useExplorer(useShallow((state) => countsOn(sceneOf(state), role)))
