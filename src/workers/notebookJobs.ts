// The file of everything that a person wrote, as jobs: its text, which is written, read back and compared, and the reading of one.
import type { NotebooksContent } from '../formats/contents'
import { notebooksJson, saySame } from '../formats/notebooks/notebooksJson'
import { type NotebookFile, readNotebookFile } from '../formats/notebooks/readNotebookFile'
import type { Job } from './job'

/** Null where what was read back does not say the same. */
export const notebooksTextJob: Job<NotebooksContent, string | null> = {
  run: (content) => {
    const text = notebooksJson.write(content)
    const { problem, ...read } = notebooksJson.read({ name: '', bytes: new TextEncoder().encode(text) })
    const isSame = problem === null && 'notebooks' in read && saySame(read.notebooks, content.notebooks)
    return isSame ? text : null
  },
  buffersOf: () => [],
}

/** What a file holds. */
export const notebookFileJob: Job<Uint8Array, NotebookFile> = {
  run: (bytes) => readNotebookFile(bytes),
  buffersOf: () => [],
}
