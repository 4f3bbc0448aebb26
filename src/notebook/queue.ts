// One piece of work after the other, so that no write of a page overtakes another.

export interface Queue {
  /** Begins it at once when nothing is under way; one that waits already is not done twice. It must not reject. */
  readonly ask: (job: () => Promise<void>) => void
  /** Resolves once nothing is under way or waiting. */
  readonly settled: () => Promise<void>
}

export function createQueue(): Queue {
  const waiting = new Set<() => Promise<void>>()
  let isBusy = false
  let underWay = Promise.resolve()
  const work = async () => {
    isBusy = true
    // What is asked for meanwhile joins the end.
    for (const job of waiting) {
      waiting.delete(job)
      try {
        await job()
      } catch (error) {
        // Told as any mistake is; what waits goes on.
        queueMicrotask(() => {
          throw error
        })
      }
    }
    isBusy = false
  }
  return {
    ask: (job) => {
      waiting.add(job)
      if (!isBusy) underWay = work()
    },
    settled: async () => {
      while (isBusy) await underWay
    },
  }
}
