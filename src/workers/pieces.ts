// What crosses from the worker in pieces. The browser takes in a message at one go, and the page can do nothing meanwhile: what is long
// comes as many short ones.

/** So many things cross at once; of the roles of a graph, about half a megabyte. */
const MOST = 400
/** Deeper than this nothing long lies. */
const DEEPEST = 3

/** Some of the things of a list, and where in the output that list is. */
export interface Piece {
  readonly at: readonly string[]
  readonly items: readonly unknown[]
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** An output without its long lists, and those in pieces, in their order. */
export function inPieces(output: unknown): { readonly rest: unknown; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = []
  const without = (value: unknown, at: readonly string[]): unknown => {
    if (Array.isArray(value) && value.length > MOST) {
      for (let from = 0; from < value.length; from += MOST)
        pieces.push({ at, items: value.slice(from, from + MOST) })
      return []
    }
    if (!isPlain(value) || at.length === DEEPEST) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, [...at, key])]))
  }
  return { rest: without(output, []), pieces }
}

/** Puts the pieces back where they were, in `rest` itself. */
export function together(rest: unknown, pieces: readonly Piece[]): unknown {
  for (const { at, items } of pieces) {
    const list = at.reduce((value, key) => (isPlain(value) ? Reflect.get(value, key) : undefined), rest)
    if (Array.isArray(list)) list.push(...items)
  }
  return rest
}
