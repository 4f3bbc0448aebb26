import { headedBy, headerOf } from './header'
import type { MatchedTable } from './rows'
import type { Table } from './table'

/** A table with what its headings tell of its columns; the person may change it, and say which row holds them, counted from 0. */
export function matchTable(table: Table, headerRow: number | null = null): MatchedTable {
  if (headerRow !== null) return { table, headerRow, columns: headedBy(table, headerRow), separator: 'auto' }
  return { ...headerOf(table), separator: 'auto' }
}
