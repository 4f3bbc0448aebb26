// A worker that does the odd jobs.
import { answerRequests } from '../../src/workers/answerRequests'
import { oddJobs } from './oddJobs'

answerRequests(self, oddJobs)
