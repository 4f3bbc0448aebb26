// Where something in a role graph came from, in the terms of whoever wrote it.
import type { Path } from './checks/path'

/** A place in a JSON file, in a text, or in a table. */
export type Origin =
  | {
      readonly kind: 'path'
      /** Of keys and indexes, counted from 0; empty for the whole file. */
      readonly path: Path
      /** Which one, where several are read at once. */
      readonly file?: string
    }
  | {
      readonly kind: 'text'
      /** Counted from 1, as editors do. */
      readonly line: number
      readonly column: number
      readonly file?: string
    }
  | {
      readonly kind: 'table'
      readonly file: string
      /** Null where the file has but one. */
      readonly sheet: string | null
      /** Counted from 1 with the heading, as spreadsheets do; null for the whole sheet. */
      readonly row: number | null
      /** As spreadsheets name it, such as `C`; null for the whole row. */
      readonly column: string | null
    }
