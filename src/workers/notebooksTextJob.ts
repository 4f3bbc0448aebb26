// The text of a file of everything that a person wrote, as a job: it is written, read back and compared.
import type { NotebooksContent } from '../formats/contents'
import { notebooksJson, saySame } from '../formats/notebooks/notebooksJson'
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
