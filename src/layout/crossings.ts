// Counts how often edges cross, seen as straight lines between columns that stand one step apart.
import type { Grid } from './grid'

/** Steps a row is divided into, so that positions can be counted as whole numbers. */
const STEPS = 16
const SHIFT = 2 ** 26
/** Edges over more columns than this are not followed from column to column, neither here nor on the map. */
export const LONGEST_SPAN = 48

export interface CrossingCounter {
  /** Column steps of all edges together: the work of one count. */
  readonly size: number
  /** Crossings when role `i` stands at `rows[i]` (0 ≤ row ≤ `height`, a row apart from its neighbours). */
  readonly count: (rows: Float64Array) => number
}

/** Prepares counting for a grid whose rows lie between 0 and `height`. Edges inside one column never count. */
export function createCrossingCounter({ column, edges, levels }: Grid, height: number): CrossingCounter {
  const passing: number[][] = levels.map(() => [])
  const lefts: number[] = []
  const rights: number[] = []
  edges.forEach(({ from, to }, index) => {
    const forward = (column[from] ?? 0) <= (column[to] ?? 0)
    const left = forward ? from : to
    const right = forward ? to : from
    lefts.push(left)
    rights.push(right)
    const end = column[right] ?? 0
    if (end - (column[left] ?? 0) > LONGEST_SPAN) return
    for (let gap = column[left] ?? 0; gap < end; gap += 1) passing[gap]?.push(index)
  })
  const tree = new Int32Array(Math.ceil(height * STEPS) + 2)

  const countGap = (gap: number, rows: Float64Array): number => {
    const keys = new Float64Array(passing[gap]?.length ?? 0)
    passing[gap]?.forEach((edge, index) => {
      const left = lefts[edge] ?? 0
      const right = rights[edge] ?? 0
      const start = column[left] ?? 0
      const slope = ((rows[right] ?? 0) - (rows[left] ?? 0)) / ((column[right] ?? 0) - start)
      const before = (rows[left] ?? 0) + slope * (gap - start)
      keys[index] = Math.round(before * STEPS) * SHIFT + Math.round((before + slope) * STEPS)
    })
    keys.sort()
    tree.fill(0)
    let crossings = 0
    keys.forEach((key, seen) => {
      const after = key % SHIFT
      let notBelow = 0
      for (let node = after + 1; node > 0; node -= node & -node) notBelow += tree[node] ?? 0
      crossings += seen - notBelow
      for (let node = after + 1; node < tree.length; node += node & -node) tree[node] = (tree[node] ?? 0) + 1
    })
    return crossings
  }

  return {
    size: passing.reduce((sum, { length }) => sum + length, 0),
    count: (rows) =>
      passing.reduce((sum, edgesHere, gap) => sum + (edgesHere.length > 1 ? countGap(gap, rows) : 0), 0),
  }
}
