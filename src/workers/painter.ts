// A worker beside the one that all else asks, so that what is painted does not wait for what is read or laid out.
import { jobs } from './jobs'
import { trustedAddress } from './trustedAddress'
import { createWorkerClient } from './workerClient'

/** Made anew for each map that is shown, and ended with it. */
export const createPainter = () =>
  createWorkerClient({
    jobs,
    start: () => new Worker(trustedAddress('worker'), { type: 'module', name: 'rungs-painter' }),
  })

export type Painter = ReturnType<typeof createPainter>
