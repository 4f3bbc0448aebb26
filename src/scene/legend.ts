// What the legend of a map has to say, on the page and in a picture alike.
import type { Transition } from '../graph/model'

/** Whether there are lines of a kind that the filter leaves, and whether any of them is drawn. */
type KindOfLine = 'none' | 'hidden' | 'drawn'

export interface LegendFacts {
  /** Transitions that the filter leaves, hidden by the legend or not. */
  readonly total: number
  /** Of those, on the editors' word. */
  readonly editorial: number
  /** Of those, hidden by the legend. */
  readonly hidden: number
  readonly statedPromotions: KindOfLine
  readonly editorialPromotions: KindOfLine
  readonly lateralMoves: KindOfLine
  /** On whose word the lateral moves stand, as far as one sample can show: that of the first. */
  readonly lateralBasis: Transition['basis']
}

/** The facts of these transitions, some of which may be hidden. */
export function legendOf(
  transitions: readonly Transition[],
  isHidden: (transition: Transition) => boolean,
): LegendFacts {
  const drawn = new Set(transitions.filter((one) => !isHidden(one)))
  const kindOf = (isMeant: (transition: Transition) => boolean): KindOfLine => {
    const meant = transitions.filter(isMeant)
    return meant.length === 0 ? 'none' : meant.some((one) => drawn.has(one)) ? 'drawn' : 'hidden'
  }
  const promotions = (wanted: Transition['basis']) =>
    kindOf(({ basis, kind }) => basis === wanted && kind === 'promotion')
  return {
    total: transitions.length,
    editorial: transitions.filter(({ basis }) => basis === 'editorial').length,
    hidden: transitions.length - drawn.size,
    statedPromotions: promotions('stated'),
    editorialPromotions: promotions('editorial'),
    lateralMoves: kindOf(({ kind }) => kind === 'lateral'),
    lateralBasis: transitions.find(({ kind }) => kind === 'lateral')?.basis ?? 'editorial',
  }
}
