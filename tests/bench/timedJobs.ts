// The job of the layout, with the time at which it began and ended.
import type { FittedLayout } from '../../src/layout/fit'
import type { Jobs } from '../../src/workers/job'
import { type LayoutRequest, layoutJob } from '../../src/workers/layoutJob'

export type TimedWork = {
  readonly timed: {
    readonly input: LayoutRequest
    readonly output: { readonly made: FittedLayout; readonly begun: number; readonly ended: number }
  }
}

/** ms, by a clock that page and worker share. */
export const now = (): number => performance.timeOrigin + performance.now()

export const timedJobs: Jobs<TimedWork> = {
  timed: async () => ({
    run: async (request, tell) => {
      const begun = now()
      const made = await layoutJob.run(request, tell)
      return { made, begun, ended: now() }
    },
    buffersOf: ({ made }) => layoutJob.buffersOf(made),
  }),
}
