// The tables of some files with what is taken from each, by themselves or as the person has chosen, and what a preview shows.
import type { Column } from '../table/columnUses'
import { type Layout, layoutOf } from '../table/header'
import type { Separator } from '../table/items'
import { matchTable } from '../table/match'
import type { MatchedTable } from '../table/rows'
import { columnName, type Form, type Table } from '../table/table'
import type { Choices } from './choices'

export interface TableInFile {
  /** Stays the same as long as the files do. */
  readonly key: string
  readonly table: Table
}

interface Matched {
  readonly key: string
  readonly isLeftOut: boolean
  readonly match: MatchedTable
}

/** A row as it is shown; `row` is counted from 0. */
interface ShownRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** What a preview shows of a table. */
export interface ShownTable {
  readonly key: string
  readonly file: string
  readonly sheet: string | null
  readonly isLeftOut: boolean
  /** Where headings in the first column, rows and columns have changed places since the file. */
  readonly layout: Layout
  /** Of a form, where its labels stand, such as A2, and the rows it and others begin with, counted from 0; else null. */
  readonly form: { readonly labels: readonly string[]; readonly starts: readonly number[] } | null
  readonly headerRow: number | null
  readonly columns: readonly Column[]
  readonly separator: Separator
  readonly rowCount: number
  /** The headings and the first rows below them, or those around the row that is to be seen. */
  readonly rows: readonly ShownRow[]
}

const SHOWN_ROWS = 6
const ROWS_BEFORE = 2
/** Of a cell, so many characters are shown. */
const SHOWN_LENGTH = 160
/** Of columns, so many are shown: a sheet may be formatted far to the right. */
const SHOWN_COLUMNS = 60

/** Each table with what is told or chosen of it. */
export const matchedTables = (tables: readonly TableInFile[], choices: Choices): readonly Matched[] =>
  tables.map(({ key, table }) => {
    const { layout, headerRow, columns, separator, isLeftOut } = choices.tables.get(key) ?? {}
    const told = matchTable(table, headerRow ?? null, layout ?? null)
    return {
      key,
      isLeftOut: isLeftOut ?? false,
      match: {
        ...told,
        // Without headings, nothing tells what the columns are for but the person.
        headerRow: headerRow === null ? null : told.headerRow,
        // What is not shown cannot be chosen, and stays as it is told.
        columns: [...(columns ?? []), ...told.columns.slice(columns?.length ?? 0)],
        separator: separator ?? told.separator,
      },
    }
  })

const formShown = ({ places: [labels = []], starts }: Form) => ({
  labels: labels.map(([row, column]) => `${columnName(column ?? 0)}${row + 1}`),
  starts,
})

/** What is shown of a table. */
export function shownTable({ key, isLeftOut, match }: Matched, { shown }: Choices): ShownTable {
  const { table, headerRow, columns, separator } = match
  const width = Math.min(
    SHOWN_COLUMNS,
    table.rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0),
  )
  const wanted = shown?.table === key ? Math.max(0, shown.row - ROWS_BEFORE) : (headerRow ?? -1) + 1
  const first = Math.max(wanted, (headerRow ?? -1) + 1)
  const numbers = [
    ...(headerRow === null ? [] : [headerRow]),
    ...Array.from({ length: SHOWN_ROWS }, (_, nth) => first + nth),
  ]
  return {
    key,
    file: table.file,
    sheet: table.sheet,
    isLeftOut,
    layout: layoutOf(table),
    form: table.form === undefined ? null : formShown(table.form),
    headerRow,
    columns: Array.from({ length: width }, (_, nth) => columns[nth] ?? { use: 'left-out', language: null }),
    separator,
    rowCount: table.rows.length,
    rows: numbers.flatMap((row) => {
      const cells = table.rows[row]
      return cells === undefined
        ? []
        : [
            {
              row,
              cells: Array.from({ length: width }, (_, nth) => (cells[nth] ?? '').slice(0, SHOWN_LENGTH)),
            },
          ]
    }),
  }
}
