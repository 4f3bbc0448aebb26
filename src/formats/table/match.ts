import { headedBy, headerIn, headerOf, type Layout } from './header'
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
  if (headerRow === null || told.table.form !== undefined) return { ...told, separator: 'auto' }
  return { table: told.table, headerRow, columns: headedBy(told.table, headerRow), separator: 'auto' }
}
