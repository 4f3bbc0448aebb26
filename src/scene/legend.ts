// What the legend of a map has to say, on the page and in a picture alike.
import type { Transition } from '../graph/model'

/** Kinds of transition that the legend can hide: by what they are, and those that the source does not state. */
export type TransitionGroup = Transition['kind'] | 'editorial'

/** Whether there are lines of a kind that the filter leaves, and whether any of them is drawn. */
type KindOfLine = 'none' | 'hidden' | 'drawn'

export interface LegendFacts {
  /** Transitions that the filter leaves, hidden by the legend or not. */
  readonly total: number
  /** Of those, on the editors' word. */
  readonly editorial: number
  /** Of those, hidden by the legend. */
  readonly hidden: number
  readonly promotions: KindOfLine
  readonly lateralMoves: KindOfLine
  readonly editorialLines: KindOfLine
  /** On whose word the promotions and the lateral moves stand, as far as one sample can show: the source's before the editors'. */
  readonly promotionBasis: Transition['basis']
  readonly lateralBasis: Transition['basis']
  /** Whether the legend hides what the editors inferred. */
  readonly isEditorialHidden: boolean
}

/** One kind of line: its name, how it is drawn, and whether any is. */
export interface LegendLine {
  readonly group: TransitionGroup
  readonly kind: Transition['kind']
  readonly basis: Transition['basis']
  readonly isDrawn: boolean
}

/** The kinds of line there are; on whose word they stand is one only where that differs, or where it is what hides some. */
export function legendLines(facts: LegendFacts): readonly LegendLine[] {
  const { total, editorial, promotions, lateralMoves, editorialLines } = facts
  const isMixed = editorial > 0 && editorial < total
  const lines = [
    { group: 'promotion', kind: 'promotion', basis: facts.promotionBasis, drawn: promotions },
    { group: 'lateral', kind: 'lateral', basis: facts.lateralBasis, drawn: lateralMoves },
    {
      group: 'editorial',
      kind: 'promotion',
      basis: 'editorial',
      drawn: isMixed || facts.isEditorialHidden ? editorialLines : 'none',
    },
  ] as const
  return lines.flatMap(({ drawn, ...line }) =>
    drawn === 'none' ? [] : [{ ...line, isDrawn: drawn === 'drawn' }],
  )
}

/** The facts of these transitions, some of which may be hidden; `hidden` are the kinds that the legend hides. */
export function legendOf(
  transitions: readonly Transition[],
  isHidden: (transition: Transition) => boolean,
  hidden: readonly TransitionGroup[],
): LegendFacts {
  const drawn = new Set(transitions.filter((one) => !isHidden(one)))
  const kindOf = (isMeant: (transition: Transition) => boolean): KindOfLine => {
    const meant = transitions.filter(isMeant)
    return meant.length === 0 ? 'none' : meant.some((one) => drawn.has(one)) ? 'drawn' : 'hidden'
  }
  const basisOf = (wanted: Transition['kind']) =>
    transitions.some(({ basis, kind }) => kind === wanted && basis === 'stated') ? 'stated' : 'editorial'
  return {
    total: transitions.length,
    editorial: transitions.filter(({ basis }) => basis === 'editorial').length,
    hidden: transitions.length - drawn.size,
    promotions: kindOf(({ kind }) => kind === 'promotion'),
    lateralMoves: kindOf(({ kind }) => kind === 'lateral'),
    editorialLines: kindOf(({ basis }) => basis === 'editorial'),
    promotionBasis: basisOf('promotion'),
    lateralBasis: basisOf('lateral'),
    isEditorialHidden: hidden.includes('editorial'),
  }
}
