// The rows of a table below its headings, each cell under what its column is for.
import { createProblem, type Problem } from '../../graph/checks/problems'
import { listIn } from '../csv/cellList'
import type { Column, ColumnUse } from './columnUses'
import { isRating, isRatingLabel } from './formLabels'
import { gridRowsOf, isGrid } from './grid'
import { itemsOf, type Separator, separatorIn, separatorOf } from './items'
import { isMarked } from './marks'
import { ownColumnsOf } from './ownTable'
import { keptRowsOf } from './passedOver'
import { type Cell, createRow, type Lister, type Row } from './row'
import { openQuotesIn, placeIn, type Table, unreadIn } from './table'

/** A table with what is taken from it. */
export interface MatchedTable {
  readonly table: Table
  /** Counted from 0; null where it has no headings. The last of them where two rows hold the headings. */
  readonly headerRow: number | null
  /** What each column is for; further ones are left out. */
  readonly columns: readonly Column[]
  /** What stands between the items of a cell. */
  readonly separator: Separator
}

/** What a spreadsheet shows in place of what it could not work out, in whatever language it speaks. */
const CELL_ERROR = /^#(N\/A|NV|GETTING_DATA|[\p{Lu}\d/]+[!?])$/u

/** Uses whose empty cells repeat the one above, where a table shows each value once for all the rows below it. */
const FILLED_DOWN: ReadonlySet<ColumnUse> = new Set(['field', 'field-id', 'level', 'level-id'])

const LINES: ReadonlySet<ColumnUse> = new Set(['line', 'level-lines'])
const NAMES: ReadonlySet<ColumnUse> = new Set([
  'skill',
  'skill-id',
  'next',
  'previous',
  'lateral',
  'also-called',
  'level-titles',
  'to',
])

/**
 * Whether the values of a column stand only at the head of their rows, as merged cells do: each once, the first at the top, and of
 * levels two rows to each at least. Fewer gaps are cells that somebody left empty.
 */
function isMerged(values: readonly string[], use: ColumnUse): boolean {
  const said = values.filter((value) => value !== '')
  const isEach = values[0] !== '' && new Set(said).size === said.length
  // A department is rarely left empty, and one role of it is enough.
  const rows = use === 'field' ? 1 : 2
  return isEach && said.length < values.length && said.length * rows <= values.length
}

interface Rows {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

/** What stands in place of a character that a program could not read. */
const LOST = /\uFFFD/

/** What people write where there is nothing, but for a title. */
const NOTHING = /^([-–—―/\\~]+|无|暂无|待定|空|n\/?a|n\.a\.|none|nil|tbd|null)$/i

type UsedColumn = Column & { readonly index: number }

/** Blank rows, totals, remarks and headings that come again are passed over. */
export function rowsOf(matched: MatchedTable): Rows {
  const { table, headerRow, columns } = matched
  if (columns.every(({ use }) => use === 'left-out')) return { rows: [], problems: [] }
  const problems: Problem[] = []
  const isOwn = ownColumnsOf(table.rows[headerRow ?? -1] ?? []) !== null
  for (const origin of openQuotesIn(table)) problems.push(createProblem('open-quote', origin))
  for (const origin of unreadIn(table)) problems.push(createProblem('unread-cells', origin))
  const used = columns.map((column, index) => ({ ...column, index })).filter(({ use }) => use !== 'left-out')
  const { kept: all, others } = keptRowsOf(table, headerRow, columns, isOwn)
  if (others !== null) problems.push(createProblem('other-headings', placeIn(table, others)))
  const rated = new Set(table.isTurned ? all.filter(({ cells }) => rates(cells, used)) : [])
  for (const { index } of rated) problems.push(createProblem('unread-cells', placeIn(table, index)))
  const kept = all.filter((row) => !rated.has(row))
  if (!isOwn && table.form === undefined && table.isTurned !== true)
    for (const { index, first } of twice(kept, used))
      problems.push(createProblem('row-again', placeIn(table, index), { row: String(first + 1) }))
  const texts = (index: number) => kept.map(({ cells }) => cells[index] ?? '')
  const filled = new Map<number, readonly string[]>()
  for (const { use, index } of isOwn ? [] : used)
    if (FILLED_DOWN.has(use) && isMerged(texts(index), use)) filled.set(index, fillDown(texts(index)))
  const list = createLister(matched.separator, used, texts, isOwn)
  const rows = kept.map(({ cells, index: row, band }, nth): Row => {
    const byUse = new Map<ColumnUse, Cell[]>()
    const put = (use: ColumnUse, cell: Cell) => {
      const held = byUse.get(use)
      if (held === undefined) byUse.set(use, [cell])
      else held.push(cell)
    }
    for (const { use, language, index } of used) {
      const text = filled.get(index)?.[nth] ?? cells[index] ?? ''
      if (text === '' || (!isOwn && use !== 'title' && NOTHING.test(text))) continue
      const origin = placeIn(table, row, index)
      if (use === 'skill-mark') {
        const name = (table.rows[headerRow ?? -1]?.[index] ?? '').trim()
        if (name !== '' && isMarked(text)) put('skill', { text: name, language, origin, column: index })
        continue
      }
      if (LOST.test(text)) problems.push(createProblem('lost-character', origin))
      if (!isOwn && CELL_ERROR.test(text)) problems.push(createProblem('cell-error', origin, { found: text }))
      else put(use, { text, language, origin, column: index })
    }
    if (band !== null) byUse.set('field', [{ ...band, language: null }])
    return createRow(placeIn(table, row), byUse, list)
  })
  const told = isGrid(columns) ? gridRowsOf(rows, headingsOf(matched)) : rows
  return { rows: isOwn ? told : withOneTitle(told), problems }
}

/** Rows that stand above word for word, where they name what they are about. */
function twice(
  rows: ReturnType<typeof keptRowsOf>['kept'],
  used: readonly UsedColumn[],
): readonly { readonly index: number; readonly first: number }[] {
  const naming = used.filter(({ use }) => NAMING.has(use))
  const seen = new Map<string, number>()
  return rows.flatMap(({ cells, index }) => {
    if (naming.every((column) => (cells[column.index] ?? '') === '')) return []
    const text = cells.join('\u0000')
    const first = seen.get(text)
    if (first === undefined) seen.set(text, index)
    return first === undefined ? [] : [{ index, first }]
  })
}

const NAMING: ReadonlySet<ColumnUse> = new Set(['id', 'title', 'from'])

/** Whether a column of a table that lies only rates the ones before it. */
function rates(cells: readonly string[], used: readonly UsedColumn[]): boolean {
  const titles = used.flatMap(({ use, index }) =>
    use === 'title' || use === 'id' ? [cells[index] ?? ''] : [],
  )
  const said = titles.filter((title) => title !== '')
  return said.length > 0
    ? said.every(isRatingLabel)
    : titles.length > 0 && cells.filter((cell) => cell !== '').every(isRating)
}

/** Between titles, and in none. */
const BETWEEN_TITLES = /[、；;]/

/** Where most titles are lists, as of the jobs that a course leads to, each of a list has a row. */
function withOneTitle(rows: readonly Row[]): readonly Row[] {
  const isList = (row: Row) => row.text('id') === '' && BETWEEN_TITLES.test(row.text('title'))
  if (rows.filter(isList).length * 2 <= rows.length) return rows
  return rows.flatMap((row) => {
    const [title, ...others] = row.cells('title')
    if (title === undefined || others.length > 0 || !isList(row)) return [row]
    return itemsOf(title.text.replace(/[；;]/g, '、'), 'comma').map((text): Row => {
      const cells: Row['cells'] = (use) => (use === 'title' ? [{ ...title, text }] : row.cells(use))
      return { ...row, cells, text: (use) => (use === 'title' ? text : row.text(use)) }
    })
  })
}

/** How the cells of each use are divided; told once, by all of them. */
function createLister(
  wanted: Separator,
  used: readonly UsedColumn[],
  texts: (index: number) => readonly string[],
  isOwn: boolean,
): Lister {
  const separators = new Map<ColumnUse, Separator>()
  for (const { use, index } of used)
    if (LINES.has(use) || NAMES.has(use)) {
      const told = wanted === 'auto' ? separatorOf(texts(index), LINES.has(use) ? 'lines' : 'names') : wanted
      if (!separators.has(use) || separators.get(use) === 'none') separators.set(use, told)
    }
  const isExact = (use: ColumnUse) =>
    isOwn && (use !== 'line' || ['bar', 'none'].includes(separators.get(use) ?? 'none'))
  const separatorFor = (use: ColumnUse, text: string): Separator => {
    const told = separators.get(use)
    if (told === undefined) return separatorOf([text], 'names')
    return wanted === 'auto' && LINES.has(use) ? separatorIn(text, told) : told
  }
  const marks = new Set(used.filter(({ use }) => use === 'skill-mark').map(({ index }) => index))
  return (use, cell) => {
    // A heading names one skill, whatever marks it holds.
    if (marks.has(cell.column)) return [cell]
    const items = isExact(use) ? listIn(cell.text) : itemsOf(cell.text, separatorFor(use, cell.text))
    return items.map((text) => ({ ...cell, text }))
  }
}

/** The headings of the columns of levels. */
const headingsOf = ({ table, headerRow, columns }: MatchedTable): readonly Cell[] =>
  columns.flatMap(({ use }, column) =>
    use === 'level-lines' || use === 'level-titles'
      ? [
          {
            text: (table.rows[headerRow ?? 0]?.[column] ?? '').trim(),
            language: null,
            origin: placeIn(table, headerRow, column),
            column,
          },
        ]
      : [],
  )

function fillDown(values: readonly string[]): readonly string[] {
  let last = ''
  return values.map((value) => {
    if (value !== '') last = value
    return last
  })
}
