// How many promotions and lateral moves there are: said in the same words on a card, in a panel, in a list and in a picture.
import type { Transition } from './model'

const KINDS = ['promotion', 'lateral'] as const satisfies readonly Transition['kind'][]

/** Promotions and lateral moves, of which there are any, each as `say` says its number; empty for none. */
export const tellMoves = (
  transitions: readonly Transition[],
  say: (kind: Transition['kind'], count: number) => string,
): readonly string[] =>
  KINDS.flatMap((kind) => {
    const count = transitions.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [say(kind, count)]
  })
