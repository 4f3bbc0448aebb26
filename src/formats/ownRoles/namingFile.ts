// Which of several files a map is called after: the one that lists its roles, in whatever order the files come.
import type { Column, ColumnUse } from '../table/columnUses'

/** What a column says for or against its table being the list of the roles. */
const WEIGHTS: Readonly<Partial<Record<ColumnUse, number>>> = {
  title: 2,
  field: 1,
  level: 1,
  note: 1,
  'also-called': 1,
  'line-id': -2,
  from: -4,
  to: -4,
  related: -4,
}

interface Read {
  readonly file: string
  readonly columns: readonly Column[]
}

const weightOf = ({ columns }: Read): number =>
  [...new Set(columns.map(({ use }) => use))].reduce((sum, use) => sum + (WEIGHTS[use] ?? 0), 0)

/** The name of the file whose table tells most of roles; of those alike the first by name. Null where there is no table. */
export const namingFile = (tables: readonly Read[]): string | null =>
  tables
    .map((table) => ({ file: table.file, weight: weightOf(table) }))
    .toSorted((one, other) => other.weight - one.weight || (one.file < other.file ? -1 : 1))[0]?.file ?? null
