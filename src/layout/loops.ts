// Transitions inside one stack leave and arrive on the same side, as loops; those that would meet get their own lanes.
import type { Edge, Grid } from './grid'
import type { Places } from './place'

/** Which side of a stack its loops lie on: outside the map at the first stack, else in the corridor on the right. */
export const loopSide = (stack: number): -1 | 1 => (stack === 0 ? -1 : 1)

const MOST_LANES = 64

export interface Lanes {
  /** Lane of each loop, 0 innermost. */
  readonly laneOf: ReadonlyMap<Edge, number>
  /** Number of lanes beside each stack. */
  readonly count: readonly number[]
}

/** Gives loops the innermost free lane, shorter ones first; past 64 lanes the outermost is shared. */
export function assignLanes(grid: Grid, { stack, top, stacks }: Places): Lanes {
  const loops: { edge: Edge; from: number; to: number }[][] = stacks.map(() => [])
  for (const edge of grid.edges) {
    if (stack[edge.from] !== stack[edge.to]) continue
    const ends = [top[edge.from] ?? 0, top[edge.to] ?? 0]
    loops[stack[edge.from] ?? 0]?.push({ edge, from: Math.min(...ends), to: Math.max(...ends) })
  }
  const laneOf = new Map<Edge, number>()
  const count = loops.map((here) => {
    const lanes: { from: number; to: number }[][] = []
    for (const loop of here.toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)) {
      const free = lanes.findIndex((lane) => lane.every(({ from, to }) => to <= loop.from || loop.to <= from))
      const lane = free >= 0 ? free : Math.min(lanes.length, MOST_LANES - 1)
      laneOf.set(loop.edge, lane)
      if (lane === lanes.length) lanes.push([loop])
      else lanes[lane]?.push(loop)
    }
    return lanes.length
  })
  return { laneOf, count }
}
