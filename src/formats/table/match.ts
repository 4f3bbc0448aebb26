import { columnsOf, headerRowOf } from './header'
import type { MatchedTable } from './rows'
import type { Table } from './table'

/** A table with what its headings tell of its columns; the person may change it. */
export function matchTable(table: Table): MatchedTable {
  const headerRow = headerRowOf(table)
  const columns = headerRow === null ? [] : columnsOf(table.rows[headerRow] ?? [])
  return { table, headerRow, columns, separator: 'auto' }
}
