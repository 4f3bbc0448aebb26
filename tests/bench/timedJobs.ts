// The job of the layout, with the time at which it began and ended.
import type { LayoutInput } from '../../src/layout/input'
import type { Layout } from '../../src/layout/layout'
import type { Jobs } from '../../src/workers/job'
import { largeLayoutJob } from '../../src/workers/mapJobs'

export type TimedWork = {
  readonly timed: {
    readonly input: LayoutInput
    readonly output: { readonly made: Layout; readonly begun: number; readonly ended: number }
  }
}

/** ms, by a clock that page and worker share. */
export const now = (): number => performance.timeOrigin + performance.now()

export const timedJobs: Jobs<TimedWork> = {
  timed: async () => ({
    run: async (request, tell) => {
      const begun = now()
      const made = await largeLayoutJob.run(request, tell)
      return { made, begun, ended: now() }
    },
    buffersOf: ({ made }) => largeLayoutJob.buffersOf(made),
  }),
}
