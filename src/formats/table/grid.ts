// Tables whose columns are levels: below each stands what the level asks for in the area of the row (`level-lines`, a company
// ladder: each column is a role), or the role that a family has on that level (`level-titles`, a table of career paths).
import { type Column, type ColumnUse, LEFT_OUT } from './columnUses'
import { levelsAmong } from './levelRank'
import { type Cell, createRow, type Row } from './row'
import type { Table } from './table'

const isOfLevel = ({ use }: Column): boolean => use === 'level-lines' || use === 'level-titles'

export const isGrid = (columns: readonly Column[]): boolean => columns.some(isOfLevel)

const MOSTLY = 0.9
const LONGEST_TITLE = 40
const MOST_WORDS = 5
const SENTENCE = /[。；;:：!?！？]|\.\s*$/

/** A few words, without the marks of a sentence. */
const isTitle = (cell: string): boolean =>
  cell.length <= LONGEST_TITLE && !SENTENCE.test(cell) && cell.split(/\s+/).length <= MOST_WORDS

/** Uses that tell of single roles: with them the columns of levels are something else. */
const OF_A_ROLE: ReadonlySet<string> = new Set([
  'id',
  'title',
  'from',
  'to',
  'next',
  'previous',
  'lateral',
  'line-id',
  'line',
])

/** A column with no heading of another use. */
const isFree = (column: Column | undefined): boolean => column?.use === 'left-out' || column?.use === 'level'

/**
 * What the columns of a table of levels are for; null where the headings name no levels, or single roles.
 * @param columns what the headings alone tell
 */
export function gridColumnsOf(
  { rows }: Table,
  headerRow: number,
  headings: readonly string[],
  columns: readonly Column[],
): readonly Column[] | null {
  if (columns.some(({ use }) => OF_A_ROLE.has(use))) return null
  const known = levelsAmong(headings.map((heading, index) => (isFree(columns[index]) ? heading : '')))
  // What stands between two levels is one.
  const [lowest = 0, highest = 0] = [known[0], known.at(-1)]
  const levels = [...headings.keys()].filter(
    (index) => index >= lowest && index <= highest && headings[index] !== '' && isFree(columns[index]),
  )
  const [first = 0] = levels
  if (known.length < 2 || first === 0 || levels.length * 2 < headings.filter(Boolean).length) return null
  const cells = rows
    .slice(headerRow + 1)
    .flatMap((row) => levels.map((index) => (row[index] ?? '').trim()))
    .filter((cell) => cell !== '')
  if (cells.length === 0) return null
  // The corner may name the columns below it, or those beside it.
  const corner = columns[first - 1]?.use === 'level' ? first - 1 : -1
  const field = Math.max(
    columns.findIndex(({ use }) => use === 'field'),
    corner,
  )
  // What a level asks for is a sentence more often than not; what a family has on it is a name.
  const holdsTitles = field >= 0 && field < first && cells.filter(isTitle).length >= cells.length * MOSTLY
  return columns.map((column, index): Column => {
    if (levels.includes(index)) return { use: holdsTitles ? 'level-titles' : 'level-lines', language: null }
    if (holdsTitles) return index === field ? { ...column, use: 'field' } : column
    return index === first - 1 ? { use: 'skill', language: column.language } : LEFT_OUT
  })
}

/**
 * A row a role of a level, or a row a line of it. Each leads to the next: the order of the columns tells it, and nobody says so.
 * @param headings of the columns of levels
 */
export const gridRowsOf = (rows: readonly Row[], headings: readonly Cell[]): readonly Row[] => [
  ...rows.flatMap((row) => {
    const levels = headings.flatMap((level) => {
      const titles = row.items('level-titles').filter(({ column }) => column === level.column)
      return titles.length === 0 ? [] : [{ level, titles }]
    })
    return levels.flatMap(({ level, titles }, nth) =>
      titles.map((title) =>
        made(title, level, levels[nth + 1]?.titles ?? [], [
          ['field', row.cells('field')],
          ['field-id', row.cells('field-id')],
        ]),
      ),
    )
  }),
  ...headings.flatMap((level, nth) =>
    rows.flatMap((row) =>
      row
        .items('level-lines')
        .filter(({ column }) => column === level.column)
        .map((line) =>
          made(level, level, headings.slice(nth + 1, nth + 2), [
            ['line', [line]],
            ['skill', row.cells('skill').slice(0, 1)],
          ]),
        ),
    ),
  ),
]

type Parts = readonly (readonly [ColumnUse, readonly Cell[]])[]

function made(title: Cell, level: Cell, next: readonly Cell[], more: Parts): Row {
  const parts: Parts = [
    ['title', [title]],
    ['level', [level]],
    ['next', next],
    ['basis', [{ ...level, text: 'editorial' }]],
    ...more,
  ]
  return createRow(title.origin, new Map(parts.filter(([, cells]) => cells.length > 0)), (_, cell) => [cell])
}
