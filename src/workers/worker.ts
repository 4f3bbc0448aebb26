// The one worker, in its own file; it is fetched with the first request.
import { answerRequests } from './answerRequests'
import { jobs } from './jobs'

answerRequests(self, jobs)
