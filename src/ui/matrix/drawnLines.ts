/** From the first line to before the end. */
export interface Span {
  readonly first: number
  readonly end: number
}

/** A line, with the room before it of those that are left out. */
export interface DrawnLine {
  readonly index: number
  readonly gap: number
}

/** Lines come and go by as many at a time, and as many more are drawn on either side of what is in view. */
const STEP = 4

/** Where each line begins, and where the last one ends. */
export function edgesOf(sizes: readonly number[]): readonly number[] {
  const edges = [0]
  let edge = 0
  for (const size of sizes) {
    edge += size
    edges.push(edge)
  }
  return edges
}

/** The last line that begins at or before a place. */
function lineAt(edges: readonly number[], place: number): number {
  let low = 0
  let high = edges.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}

/** The lines in view from one place to another, with a margin; a view that moves less than a few lines has the same. */
export function spanOf(edges: readonly number[], from: number, to: number): Span {
  const lines = edges.length - 1
  const first = Math.floor(lineAt(edges, from) / STEP) * STEP - STEP
  const end = Math.ceil((lineAt(edges, to) + 1) / STEP) * STEP + STEP
  return { first: Math.max(0, first), end: Math.min(lines, end) }
}

/** The lines of a span and those that are kept, in order, each once; lines that do not exist are passed over. */
export function drawnLines(
  edges: readonly number[],
  { first, end }: Span,
  kept: readonly number[],
): readonly DrawnLine[] {
  const lines = edges.length - 1
  const span = Array.from({ length: Math.max(0, Math.min(lines, end) - first) }, (_, nth) => first + nth)
  const others = kept.filter((index) => index >= 0 && index < lines && (index < first || index >= end))
  let edge = 0
  return [...new Set([...span, ...others])]
    .sort((one, other) => one - other)
    .map((index) => {
      const gap = (edges[index] ?? 0) - edge
      edge = edges[index + 1] ?? 0
      return { index, gap }
    })
}
