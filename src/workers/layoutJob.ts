// The layout of a graph for a room, as a job.
import { buffersOf } from '../layout/buffersOf'
import { type FittedLayout, fitLayout, type Room } from '../layout/fit'
import type { LayoutInput } from '../layout/input'
import type { Job } from './job'

export interface LayoutRequest {
  readonly input: LayoutInput
  readonly room: Room
  /** What the widest title needs, px. */
  readonly cardWidth: number
}

export const layoutJob: Job<LayoutRequest, FittedLayout> = {
  run: ({ input, room, cardWidth }, tell) => fitLayout(input, room, cardWidth, tell),
  buffersOf: ({ layout }) => buffersOf(layout),
}
