// The rows of a table below its headings, each cell under what its column is for.
import { createProblem, type Problem } from '../../graph/checks/problems'
import type { Origin } from '../../graph/origin'
import type { Column, ColumnUse } from './columnUses'
import { type Separator, separatorOf } from './items'
import { isBlank, placeIn, type Table } from './table'

/** A table with what is taken from it. */
export interface MatchedTable {
  readonly table: Table
  /** Counted from 0; null where it has no headings that are known. */
  readonly headerRow: number | null
  /** What each column is for; further ones are left out. */
  readonly columns: readonly Column[]
  /** What stands between the items of a cell. */
  readonly separator: Separator
}

export interface Cell {
  readonly text: string
  readonly language: string | null
  readonly origin: Origin
}

export interface Row {
  readonly origin: Origin
  /** The cells of a use that hold something, in the order of the columns. */
  readonly cells: (use: ColumnUse) => readonly Cell[]
  /** The text of the first of them; empty where there is none. */
  readonly text: (use: ColumnUse) => string
  /** What stands between the items of a cell of this use. */
  readonly separator: (use: ColumnUse) => Separator
}

/** What a spreadsheet shows in place of what it could not work out. */
const CELL_ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/

/** A row that adds up the ones above. */
const TOTAL = /^(合计|总计|小计|共计|总数|total|subtotal|sub-total|grand total|sum)\s*[:：]?\s*\d*$/i

/** Uses whose empty cells repeat the one above, where a table shows each value once for all the rows below it. */
const FILLED_DOWN: ReadonlySet<ColumnUse> = new Set(['field', 'field-id', 'level', 'level-id'])

const NAMES: ReadonlySet<ColumnUse> = new Set(['skill', 'next', 'lateral', 'also-called', 'skill-id'])

/**
 * Whether the values of a column stand only at the head of their rows, as merged cells do: each once, the first at the top, and
 * two rows to each at least. Fewer gaps are cells that somebody left empty.
 */
function isMerged(values: readonly string[]): boolean {
  const said = values.filter((value) => value !== '')
  return values[0] !== '' && said.length * 2 <= values.length && new Set(said).size === said.length
}

interface Rows {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

/** Blank rows, totals and headings that come again are passed over. */
export function rowsOf({ table, headerRow, columns, separator }: MatchedTable): Rows {
  if (headerRow === null) return { rows: [], problems: [] }
  const problems: Problem[] = []
  const headings = (table.rows[headerRow] ?? []).join('\u0000')
  const kept = table.rows
    .map((cells, index) => ({ cells, index }))
    .slice(headerRow + 1)
    .filter(({ cells }) => !isBlank(cells) && cells.join('\u0000') !== headings)
    .filter(({ cells }) => !TOTAL.test(cells.find((cell) => cell !== '') ?? ''))
  const used = columns.map((column, index) => ({ ...column, index })).filter(({ use }) => use !== 'left-out')
  const separators = new Map<ColumnUse, Separator>()
  for (const { use, index } of used)
    if (use === 'line' || NAMES.has(use)) {
      const cells = kept.map((row) => row.cells[index] ?? '')
      const told = separator === 'auto' ? separatorOf(cells, use === 'line' ? 'lines' : 'names') : separator
      if (!separators.has(use) || separators.get(use) === 'none') separators.set(use, told)
    }
  const filled = new Map<number, readonly string[]>()
  for (const { use, index } of used)
    if (FILLED_DOWN.has(use)) {
      const values = kept.map((row) => row.cells[index] ?? '')
      if (isMerged(values)) filled.set(index, fillDown(values))
    }
  const rows = kept.map(({ cells, index: row }, nth): Row => {
    const byUse = new Map<ColumnUse, Cell[]>()
    for (const { use, language, index } of used) {
      const text = filled.get(index)?.[nth] ?? cells[index] ?? ''
      if (text === '') continue
      const origin = placeIn(table, row, index)
      if (CELL_ERROR.test(text)) problems.push(createProblem('cell-error', origin, { found: text }))
      else byUse.set(use, [...(byUse.get(use) ?? []), { text, language, origin }])
    }
    const cellsOf = (use: ColumnUse): readonly Cell[] => byUse.get(use) ?? []
    return {
      origin: placeIn(table, row),
      cells: cellsOf,
      text: (use) => cellsOf(use)[0]?.text ?? '',
      separator: (use) => separators.get(use) ?? 'none',
    }
  })
  return { rows, problems }
}

function fillDown(values: readonly string[]): readonly string[] {
  let last = ''
  return values.map((value) => {
    if (value !== '') last = value
    return last
  })
}
