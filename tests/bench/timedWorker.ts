// A worker that does the timed job.
import { answerRequests } from '../../src/workers/answerRequests'
import { timedJobs } from './timedJobs'

answerRequests(self, timedJobs)
