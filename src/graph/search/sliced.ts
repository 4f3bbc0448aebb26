// Long work in pieces, so that whoever has it done can do something else between two of them.

/** Work that stops after each piece. */
export type Sliced<T> = Generator<undefined, T, undefined>

/** Does all of it at once. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Goes on until it is over; null where the work is not finished by then. At least one piece is done. */
export function goOn<T>(work: Sliced<T>, isOver: () => boolean): { readonly value: T } | null {
  for (;;) {
    const { done, value } = work.next()
    if (done) return { value }
    if (isOver()) return null
  }
}

/** Nothing but a place to stop at, after so many turns. */
export const isStop = (turn: number, every: number): boolean => turn % every === every - 1
