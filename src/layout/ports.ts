// Where curves touch the sides of a card: spread over the side and ordered so that they do not cross right beside it.
import type { Grid } from './grid'
import { loopSide } from './loops'
import type { Places } from './place'
import type { Crossing } from './routing'
import { spread } from './spread'

/** Between two ends on one side where there is room for it, px. */
const PITCH = 12
/** Least distance between ends as long as the side can hold it, px; arrowheads are drawn narrower. */
const LEAST_PITCH = 8
const MARGIN = 10
const LEAST_MARGIN = 3
/** Loops prefer this part of the side's height, from the end that they turn to. */
const LOOP_SHARE = 0.38

/** y of both ends of an edge, px. */
export interface Ports {
  readonly from: number
  readonly to: number
}

interface End {
  readonly edge: number
  readonly isStart: boolean
  /** -1 loops upwards, 0 goes to another stack, 1 loops downwards. */
  readonly turn: -1 | 0 | 1
  readonly key: number
  readonly tie: number
}

/** The ports of each edge. Inside the card's side always; as far apart as `LEAST_PITCH` if its height allows. */
export function placePorts(
  grid: Grid,
  places: Places,
  routes: readonly (readonly Crossing[])[],
  laneOf: Uint32Array,
  heightOf: (role: number) => number,
): Ports[] {
  const { stack, top } = places
  const sides: End[][] = Array.from({ length: grid.roles.length * 2 }, () => [])
  const centreOf = (role: number): number => (top[role] ?? 0) + heightOf(role) / 2
  const add = (edge: number, role: number, other: number, isStart: boolean): void => {
    const here = stack[role] ?? 0
    const there = stack[other] ?? 0
    const far = centreOf(other)
    if (here === there) {
      const turn = far < centreOf(role) ? -1 : 1
      const side = loopSide(here) < 0 ? 0 : 1
      sides[role * 2 + side]?.push({
        edge,
        isStart,
        turn,
        key: -turn * (laneOf[edge] ?? 0),
        tie: -turn * edge,
      })
      return
    }
    const right = there > here
    const next = routes[edge]?.at(right ? 0 : -1)?.y ?? far
    sides[role * 2 + (right ? 1 : 0)]?.push({ edge, isStart, turn: 0, key: next, tie: far })
  }
  grid.edges.forEach(({ from, to }, edge) => {
    add(edge, from, to, true)
    add(edge, to, from, false)
  })

  const starts = new Float64Array(grid.edges.length)
  const ends = new Float64Array(grid.edges.length)
  sides.forEach((side, index) => {
    const role = index >> 1
    const height = heightOf(role)
    side.sort((a, b) => a.turn - b.turn || a.key - b.key || a.tie - b.tie || a.edge - b.edge)
    const shares = { '-1': LOOP_SHARE, '0': 0.5, '1': 1 - LOOP_SHARE }
    const wanted = side.map(({ turn }) => height * shares[turn])
    const pitch = Math.min(PITCH, Math.max(LEAST_PITCH, (height - 2 * MARGIN) / Math.max(1, side.length - 1)))
    const used = (side.length - 1) * pitch
    const margin = Math.max(LEAST_MARGIN, Math.min(MARGIN, (height - used) / 2))
    spread(wanted, pitch, margin, height - margin).forEach((y, place) => {
      const end = side[place]
      if (end) (end.isStart ? starts : ends)[end.edge] = (top[role] ?? 0) + y
    })
  })
  return grid.edges.map((_, edge) => ({ from: starts[edge] ?? 0, to: ends[edge] ?? 0 }))
}
