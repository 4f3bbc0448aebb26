import { headedBy, headerIn, headerOf, type Layout } from './header'
import { withMarks } from './marks'
import type { MatchedTable } from './rows'
import type { Table } from './table'

/**
 * A table with what its headings tell of its columns; the person may say in which way they stand, and which row holds them, counted
 * from 0. In a form none does.
 */
export function matchTable(
  table: Table,
  headerRow: number | null = null,
  layout: Layout | null = null,
): MatchedTable {
  const told = layout === null ? headerOf(table) : headerIn(table, layout)
  const { table: read } = told
  const row = read.form === undefined ? (headerRow ?? told.headerRow) : told.headerRow
  const columns = row === told.headerRow || row === null ? told.columns : headedBy(read, row)
  return { table: read, headerRow: row, columns: withMarks(read, row, columns), separator: 'auto' }
}
