import type { Text, Transition } from '../../graph/model'
import { type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import { COUNTS, INTO_PADDING } from './cardMeasures'
import type { CardTexts } from './cardWidth'

/** Room for the counts of these transitions on one card, px. */
export const countsWidth = (graph: RoleGraph, transitions: readonly Transition[]): number =>
  transitions.reduce((sum, { to }) => {
    const isLong = (graph.roles.get(to)?.responsibilities.length ?? 0) > 9
    return sum + COUNTS.marks + (isLong ? COUNTS.digits : 0) + (transitions.length > 1 ? COUNTS.sign : 0)
  }, -INTO_PADDING)

/** What the cards of a graph have to hold. */
export function cardTextsOf(graph: RoleGraph): CardTexts {
  const wordings = (text: Text): readonly (readonly [language: string, value: string])[] =>
    typeof text === 'string' ? [[graph.languages[0] ?? '', text]] : Object.entries(text)
  return {
    counts: graph.transitions.reduce((most, one) => {
      const back = transitionBetween(graph, one.to, one.from)
      return Math.max(most, countsWidth(graph, back ? [one, back] : [one]))
    }, 0),
    roles: Array.from(graph.roles.values(), ({ id, title }) => ({
      titles: wordings(title),
      kinds: new Set(graph.leaving.get(id)?.map(({ kind }) => kind)).size,
    })),
  }
}
