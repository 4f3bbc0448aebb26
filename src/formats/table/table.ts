// A table as it stands in a file, and places in it as the person sees them.
import type { Origin } from '../../graph/origin'

/** The texts of its cells, row by row from the first of the sheet; rows need not be of one length. */
export interface Table {
  readonly file: string
  /** Null where the file has but one. */
  readonly sheet: string | null
  readonly rows: readonly (readonly string[])[]
}

const LETTERS = 26
const A = 65

/** What spreadsheets call a column, such as `AB`; `index` is counted from 0. */
export function columnName(index: number): string {
  const before = Math.floor(index / LETTERS)
  return `${before === 0 ? '' : columnName(before - 1)}${String.fromCharCode(A + (index % LETTERS))}`
}

/** A place in a table; row and column are counted from 0, null for all of them. */
export const placeIn = (
  { file, sheet }: Table,
  row: number | null = null,
  column: number | null = null,
): Origin => ({
  kind: 'table',
  file,
  sheet,
  row: row === null ? null : row + 1,
  column: column === null ? null : columnName(column),
})

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === '')
