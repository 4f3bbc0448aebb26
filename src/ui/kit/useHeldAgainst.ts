import { useCallback } from 'react'
import { countLines, groupLines, type Held, type TransitionCounts } from '../../graph/groupLines'
import type { Role, Transition } from '../../graph/model'
import { isMatched } from '../../graph/roleGraph'
import { withTicked } from '../../graph/today'
import { useTranslation } from '../../i18n/useTranslation'
import { useWording } from '../../i18n/useWording'
import { useExplorer } from '../../state/useExplorer'
import { useNotebook } from '../../state/useNotebook'

/** What another role is held against where this one is the first: the role, or what the person ticked, where they asked for that. */
export function useHeldAgainst(): (role: Role) => Held {
  const graph = useExplorer((state) => state.graph)
  const isToday = useExplorer((state) => state.heldAgainst === 'today')
  const ticked = useNotebook(({ today }) => today)
  return useCallback((role) => (isToday ? withTicked(graph, role, ticked) : role), [graph, isToday, ticked])
}

/** The counts of a transition, so held. */
export function useCounts(): (transition: Transition) => TransitionCounts {
  const graph = useExplorer((state) => state.graph)
  const heldAgainst = useHeldAgainst()
  return ({ from, to }) => {
    const [first, second] = [graph.roles.get(from), graph.roles.get(to)]
    return countLines(
      first && second && isMatched(graph) ? groupLines(graph, heldAgainst(first), second) : [],
    )
  }
}

/** How what is held against is called in a sentence: a whole role by its title. */
export function useHeldName(): (held: Held) => string {
  const { t } = useTranslation()
  const graph = useExplorer((state) => state.graph)
  const wording = useWording(graph.languages)
  return ({ title, tickedIn }) => (tickedIn ? t('byToday.name') : wording(title))
}
