// A table as it stands in a file, and places in it as the person sees them.
import type { Origin } from '../../graph/origin'

/** A cell of a file, both counted from 0; no column means the whole row. */
export type Place = readonly [row: number, column: number | null]

/** Where in the file the parts of a form stand that became a table. */
export interface Form {
  /** Of each cell. */
  readonly places: readonly (readonly Place[])[]
  /** The rows that the forms begin with: a row of the table each, after its headings. */
  readonly starts: readonly number[]
  /** What is no part of the table. */
  readonly unread: readonly Place[]
}

/** The texts of its cells, row by row from the first of the sheet; rows need not be of one length. */
export interface Table {
  readonly file: string
  /** Null where the file has but one. */
  readonly sheet: string | null
  readonly rows: readonly (readonly string[])[]
  /** Whether rows and columns have changed places since the file. */
  readonly isTurned?: boolean
  /** Cells of the file that a quotation mark begins and none ends. */
  readonly openQuotes?: readonly Place[]
  /** Where it was a form. */
  readonly form?: Form | undefined
}

const LETTERS = 26
const A = 65

/** What spreadsheets call a column, such as `AB`; `index` is counted from 0. */
export function columnName(index: number): string {
  const before = Math.floor(index / LETTERS)
  return `${before === 0 ? '' : columnName(before - 1)}${String.fromCharCode(A + (index % LETTERS))}`
}

/** The place of a column by its name, counted from 0. */
export const columnIndex = (name: string): number =>
  [...name].reduce((index, letter) => index * LETTERS + letter.charCodeAt(0) - A + 1, 0) - 1

/** A place in a table as it stands in the file; row and column are counted from 0, null for all of them. */
export function placeIn(
  { file, sheet, isTurned = false, form }: Table,
  row: number | null = null,
  column: number | null = null,
): Origin {
  const [down, across] =
    form !== undefined ? placeInForm(form, row, column) : isTurned ? [column, row] : [row, column]
  return {
    kind: 'table',
    file,
    sheet,
    row: down === null ? null : down + 1,
    column: across === null ? null : columnName(across),
  }
}

/** The places of quotation marks that nothing closes. */
export const openQuotesIn = ({ file, sheet, openQuotes = [] }: Table): readonly Origin[] =>
  openQuotes.map(([row, column]) => placeIn({ file, sheet, rows: [] }, row, column))

/** The places of what was in the file and is not in the table. */
export const unreadIn = (table: Table): readonly Origin[] =>
  (table.form?.unread ?? []).map(([row, column]) => placeIn({ ...table, form: undefined }, row, column))

const placeInForm = ({ places, starts }: Form, row: number | null, column: number | null) =>
  row === null
    ? ([null, null] as const)
    : column === null
      ? ([starts[row - 1] ?? null, null] as const)
      : (places[row]?.[column] ?? ([null, null] as const))

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

/** The table with its columns as rows; those that are blank go, but for ones between others. */
export function turned({ rows, isTurned = false, ...table }: Table): Table {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const turnedRows = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''))
  return { ...table, rows: turnedRows, isTurned: !isTurned }
}
