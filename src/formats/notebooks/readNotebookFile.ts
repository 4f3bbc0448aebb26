// A file of what a person wrote, of either kind, as far as it can be read without a graph. Of files that they were saved as, every
// version ever released is read.
import { fail, readFileBytes } from '../readiness/fileProblem'
import { FILE_LENGTH, readSheetValue, type SheetRead } from '../readiness/readSheetFile'
import { isNotebooksValue, type NotebooksRead, readNotebooksValue } from './readNotebooks'

export type NotebookFile = (
  | { readonly kind: 'notebooks'; readonly read: NotebooksRead }
  | { readonly kind: 'sheet'; readonly read: SheetRead }
) & {
  /** Where a character was lost, the first of them. */
  readonly lost?: { readonly line: number; readonly column: number }
}

/** Never throws. */
export function readNotebookFile(bytes: Uint8Array): NotebookFile {
  const read = readFileBytes(bytes)
  if (read.problem !== null) return { kind: 'sheet', read }
  const lost = read.lost === null ? {} : { lost: read.lost }
  if (isNotebooksValue(read.value))
    return { kind: 'notebooks', read: readNotebooksValue(read.value), ...lost }
  if (read.length > FILE_LENGTH) return { kind: 'sheet', read: fail('too-large') }
  return { kind: 'sheet', read: readSheetValue(read.value), ...lost }
}
