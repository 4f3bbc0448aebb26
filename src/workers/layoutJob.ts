// The layout of a graph for a room, as a job.
import { buffersOf } from '../layout/buffersOf'
import { type CardWidths, type FittedLayout, fitLayout, type Room } from '../layout/fit'
import type { LayoutInput } from '../layout/input'
import type { Job } from './job'

export interface LayoutRequest {
  readonly input: LayoutInput
  readonly room: Room
  readonly cardWidths: CardWidths
}

export const layoutJob: Job<LayoutRequest, FittedLayout> = {
  run: ({ input, room, cardWidths }, tell) => fitLayout(input, room, cardWidths, tell),
  buffersOf: ({ layout }) => buffersOf(layout),
}
