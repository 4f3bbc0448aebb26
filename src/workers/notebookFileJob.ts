// The reading of a file of what a person wrote, as a job.
import { type NotebookFile, readNotebookFile } from '../formats/notebooks/readNotebookFile'
import type { Job } from './job'

export const notebookFileJob: Job<Uint8Array, NotebookFile> = {
  run: (bytes) => readNotebookFile(bytes),
  buffersOf: () => [],
}
