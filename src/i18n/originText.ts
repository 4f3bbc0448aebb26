// Says in words where something in a role graph came from.

import { formatPath } from '../graph/checks/path'
import type { Origin } from '../graph/origin'
import { isolate } from './isolate'
import type { Translate } from './translate'
import { visible } from './visible'

/** Behind the file, where one is named; the whole of a file needs no more than its name. */
const inFile = (t: Translate, file: string | undefined, place: string | null): string =>
  [file === undefined ? null : isolate(file), place]
    .filter((part) => part !== null)
    .join(t('problem.origin.comma'))

/** A path as it is; a place in a text or a table as people name it, from the whole to the part. */
export function originText(t: Translate, origin: Origin): string {
  switch (origin.kind) {
    case 'path':
      // A key that holds what is not seen is quoted.
      return inFile(
        t,
        origin.file,
        origin.path.length === 0 && origin.file !== undefined ? null : visible(formatPath(origin.path)),
      )
    case 'text':
      return inFile(
        t,
        origin.file,
        t('problem.origin.text', { line: String(origin.line), column: String(origin.column) }),
      )
    case 'table': {
      const { file, sheet, row, column } = origin
      return [
        isolate(file),
        sheet === null ? null : t('problem.origin.sheet', { sheet: isolate(sheet) }),
        row === null ? null : t('problem.origin.row', { row: String(row) }),
        column === null ? null : t('problem.origin.column', { column: isolate(column) }),
      ]
        .filter((part) => part !== null)
        .join(t('problem.origin.comma'))
    }
  }
}
