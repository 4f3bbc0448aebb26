// Everything that a person wrote, for every graph, as one file. Read back, it is the same.
import { plainSheet } from '../../notebook/sheet'
import type { Written } from '../../notebook/written'
import type { NotebooksContent } from '../contents'
import { createDetect } from '../detect'
import type { FileBytes, Format } from '../format'
import { readFileBytes } from '../readiness/fileProblem'
import { type NotebooksRead, readNotebooksValue } from './readNotebooks'

/** Just these keys in this order; what is empty is left out. */
const plain = ({ graph, myRole, sheets, today, ticked, unreadable }: Written) => ({
  graph,
  ...(myRole !== null && { myRole }),
  sheets: sheets.map(plainSheet),
  today,
  ...(ticked !== undefined && { ticked }),
  ...(unreadable.length > 0 && { unreadable }),
})

/** Whether two say the same, word for word. */
export const saySame = (a: readonly Written[], b: readonly Written[]): boolean =>
  JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain))

export const notebooksJson = {
  id: 'notebooks-json',
  holds: 'notebooks',
  extension: 'json',
  type: 'application/json',
  detect: createDetect('json', ({ start }) => /"format"\s*:\s*"rungs-notebooks\//.test(start)),
  read: ({ bytes }: FileBytes): NotebooksRead => {
    const read = readFileBytes(bytes)
    return read.problem === null ? readNotebooksValue(read.value) : read
  },
  write: ({ saved, notebooks }: NotebooksContent): string =>
    `${JSON.stringify({ format: 'rungs-notebooks/1', saved, notebooks: notebooks.map(plain) }, null, 2)}\n`,
} as const satisfies Format<'notebooks'>
