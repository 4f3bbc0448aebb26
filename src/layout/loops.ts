// Transitions inside one stack leave and arrive on the same side, as loops; those that would meet get their own lanes.
import type { Grid } from './grid'
import type { Places } from './place'

/** Which side of a stack its loops lie on: outside the map at the first stack, else in the corridor on the right. */
export const loopSide = (stack: number): -1 | 1 => (stack === 0 ? -1 : 1)

const MOST_LANES = 64

export interface Lanes {
  /** Lane of each edge, 0 innermost, and for an edge that is no loop. */
  readonly laneOf: Uint32Array
  /** Number of lanes beside each stack. */
  readonly count: readonly number[]
}

/** Gives loops the innermost free lane, shorter ones first; past 64 lanes the outermost is shared. */
export function assignLanes(grid: Grid, { stack, top, stacks }: Places): Lanes {
  const loops: { edge: number; from: number; to: number }[][] = stacks.map(() => [])
  grid.edges.forEach(({ from, to }, edge) => {
    if (stack[from] !== stack[to]) return
    const ends = [top[from] ?? 0, top[to] ?? 0]
    loops[stack[from] ?? 0]?.push({ edge, from: Math.min(...ends), to: Math.max(...ends) })
  })
  const laneOf = new Uint32Array(grid.edges.length)
  const count = loops.map((here) => {
    const lanes: { from: number; to: number }[][] = []
    for (const loop of here.toSorted((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)) {
      const free = lanes.findIndex((lane) => lane.every(({ from, to }) => to <= loop.from || loop.to <= from))
      const lane = free >= 0 ? free : Math.min(lanes.length, MOST_LANES - 1)
      laneOf[loop.edge] = lane
      if (lane === lanes.length) lanes.push([loop])
      else lanes[lane]?.push(loop)
    }
    return lanes.length
  })
  return { laneOf, count }
}
