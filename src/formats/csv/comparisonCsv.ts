// A comparison as CSV, a row for each line that is compared, in the words of whoever reads it.

import { type ColumnKey, comparisonTables } from '../comparisonTables'
import type { ComparisonContent } from '../contents'
import type { Format } from '../format'
import type { Reader } from '../reader'
import { joined } from './cellList'
import { CSV, writeCsv } from './csv'

/** The same heads whichever roles are compared, so that rows of several comparisons can stand below each other. */
function write(content: ComparisonContent, reader: Reader): string {
  const { say } = reader
  const tables = comparisonTables(content, reader)
  const own: Partial<Record<ColumnKey, string>> = { first: say('firstLines'), second: say('secondLines') }
  const heads = tables[0]?.columns.map(({ key, head }) => own[key] ?? head.value) ?? []
  return writeCsv([
    [say('firstRole'), say('secondRole'), ...heads],
    ...tables.flatMap(({ first, second, columns, rows }) =>
      rows.map((cells) => [
        first.value,
        second.value,
        ...columns.map(({ key }) => joined(cells[key].map(({ value }) => value))),
      ]),
    ),
  ])
}

export const comparisonCsv = {
  id: 'comparison-csv',
  holds: 'comparison',
  ...CSV,
  // It is in words of any language, and never read: any table is rather one of those that are.
  detect: () => 0,
  write,
} as const satisfies Format<'comparison'>
