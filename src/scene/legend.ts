// What the legend of a map has to say, on the page and in a picture alike.
import type { Transition } from '../graph/model'

export interface LegendFacts {
  /** Transitions that the filter leaves, hidden by the legend or not. */
  readonly total: number
  /** Of those, on the editors' word. */
  readonly editorial: number
  /** Of those, hidden by the legend. */
  readonly hidden: number
  readonly hasStatedPromotions: boolean
  readonly hasEditorialPromotions: boolean
  /** On whose word the first lateral move is; null where there is none. */
  readonly lateral: Transition['basis'] | null
}

export function legendOf(
  transitions: readonly Transition[],
  isHidden: (transition: Transition) => boolean,
): LegendFacts {
  const hasPromotions = (wanted: Transition['basis']) =>
    transitions.some(({ basis, kind }) => basis === wanted && kind === 'promotion')
  return {
    total: transitions.length,
    editorial: transitions.filter(({ basis }) => basis === 'editorial').length,
    hidden: transitions.filter(isHidden).length,
    hasStatedPromotions: hasPromotions('stated'),
    hasEditorialPromotions: hasPromotions('editorial'),
    lateral: transitions.find(({ kind }) => kind === 'lateral')?.basis ?? null,
  }
}
