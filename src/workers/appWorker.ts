// The one worker of the page, for all who have work for it.
import { jobs } from './jobs'
import { trustedAddress } from './trustedAddress'
import { createWorkerClient } from './workerClient'

export const appWorker = createWorkerClient({
  jobs,
  start: () => new Worker(trustedAddress('worker'), { type: 'module', name: 'rungs' }),
})
