// The reading and checking of a graph, as a job.
import type { FileBytes } from '../formats/format'
import { readGraph } from '../formats/readGraph'
import type { CheckedGraph } from '../graph/check'
import type { Job } from './job'

export const checkGraphJob: Job<FileBytes, CheckedGraph> = {
  run: (file) => readGraph(file.bytes, file),
  buffersOf: () => [],
}
