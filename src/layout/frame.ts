// How far right every stack stands, and where the lanes of the loops beside it lie.
import { ARROWHEAD } from './curves'
import type { Measures } from './input'
import { type Lanes, loopSide } from './loops'
import { type Places, stackGap } from './place'

const LANE_PITCH = 14
const FIRST_LANE = 22
const OUTSIDE_LANES = 8

/** Lengths in px. */
export interface Frame {
  /** Edges of each stack. */
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** Width of everything. */
  readonly width: number
  /** Distance of the lane of a loop, an edge by its index, from the edge of its stack. */
  readonly depthOf: (edge: number, stack: number) => number
}

/** The stacks from left to right, with gutters wide enough for the loops outside the first and the last. */
export function createFrame(
  places: Places,
  { laneOf, count }: Lanes,
  { card, corridor, gutter }: Measures,
): Frame {
  const last = places.stacks.length - 1
  const gapAfter = (stack: number): number =>
    places.columnOf[stack] === places.columnOf[stack + 1] ? stackGap(corridor) : corridor
  const first = Math.max(ARROWHEAD.length + ARROWHEAD.gap + 3, Math.min(FIRST_LANE, gutter - OUTSIDE_LANES))
  const pitchOf = (stack: number): number => {
    const isOuter = stack === 0 || stack === last
    const room = isOuter ? corridor : gapAfter(stack) / 2
    const pitch = Math.min(LANE_PITCH, corridor / 8)
    return Math.min(pitch, Math.max(0, room - first) / Math.max(1, (count[stack] ?? 0) - 1))
  }
  const gutterAt = (stack: number, side: -1 | 1): number => {
    const lanes = count[stack] ?? 0
    if (lanes === 0 || loopSide(stack) !== side) return gutter
    return Math.max(gutter, first + (lanes - 1) * pitchOf(stack) + OUTSIDE_LANES)
  }
  let x = gutterAt(0, -1)
  const left = places.stacks.map((_, stack) => {
    const here = x
    x += card.width + (stack === last ? gutterAt(last, 1) : gapAfter(stack))
    return here
  })
  return {
    left,
    right: left.map((edge) => edge + card.width),
    width: x,
    depthOf: (edge, stack) => first + (laneOf[edge] ?? 0) * pitchOf(stack),
  }
}
