// Which row of a table holds its headings: titles and remarks may stand above it, the headings may take two rows, or stand in the
// first column.

import { columnsOf } from './columns'
import { type Column, columnOf, LEFT_OUT } from './columnUses'
import { asForm, formOf } from './form'
import { gridColumnsOf } from './grid'
import { ownColumnsOf } from './ownTable'
import { stackedFormOf } from './stackedForm'
import { isBlank, type Table, turned } from './table'

/** So many rows from the first that holds anything may stand above the headings. */
const MOST_ABOVE = 20
interface Header {
  /** Turned where the headings stand in the first column. */
  readonly table: Table
  /** Counted from 0: the first where no heading is known; null where the table is blank. Of two rows the lower. */
  readonly headerRow: number | null
  readonly columns: readonly Column[]
}

/** So many columns tell which row holds the headings. */
const TELLING_COLUMNS = 200

/** How much of a row reads as headings: the uses that it names. */
function known(row: readonly string[]): number {
  const uses = row.slice(0, TELLING_COLUMNS).map((cell) => columnOf(cell).use)
  return new Set(uses.filter((use) => use !== 'left-out')).size
}

const trimmed = (row: readonly string[] | undefined): readonly string[] =>
  (row ?? []).map((cell) => cell.trim())

/** Where the headings of a table stand: in a row, in the first column, or each before its value. */
export const LAYOUTS = ['row', 'column', 'form'] as const

export type Layout = (typeof LAYOUTS)[number]

/** Where its headings were taken to stand. */
export const layoutOf = ({ isTurned, form }: Table): Layout =>
  form !== undefined ? 'form' : isTurned ? 'column' : 'row'

/** The headings of a table, told by its rows. */
export function headerOf(table: Table): Header {
  const first = table.rows.findIndex((row) => !isBlank(row))
  const own = ownColumnsOf(table.rows[first] ?? [])
  if (own !== null) return { table, headerRow: first, columns: own }
  const upright = bestOf(table)
  const form = formOf(table, { uses: upright.score, share: shareOf(table, upright) })
  if (form !== null) return inForm(form)
  const stacked = stackedFormOf(table)
  if (stacked !== null) return inForm(stacked)
  const flat = isSmall(table) ? turned(table) : null
  const lying = flat === null ? NOTHING : bestOf(flat)
  if (flat !== null && isLying(flat, lying, upright.score < 2 ? 0 : shareOf(table, upright)))
    return { table: flat, headerRow: lying.headerRow, columns: lying.columns }
  if (!namesRoles(upright)) {
    const grid = gridOf(table)
    if (grid !== null) return { table, ...grid }
    const lyingGrid = flat === null ? null : gridOf(flat)
    const isOfLevels = columnOf(table.rows[first]?.[0] ?? '').use === 'level'
    if (flat !== null && lyingGrid !== null && isOfLevels) return { table: flat, ...lyingGrid }
  }
  return bestIn(table, upright)
}

/** The headings of a table where it is said in which way they stand. */
export function headerIn(table: Table, layout: Layout): Header {
  if (layout === 'form') {
    const form = stackedFormOf(table) ?? asForm(table)
    return form === null ? bestIn(table, NOTHING) : inForm(form)
  }
  const one = layout === 'column' ? turned(table) : table
  const best = bestOf(one)
  const grid = namesRoles(best) ? null : gridOf(one)
  return grid === null ? bestIn(one, best) : { table: one, ...grid }
}

/** The first row that holds anything, where none is known for headings. */
function bestIn(table: Table, { headerRow, columns }: Best): Header {
  if (headerRow !== null) return { table, headerRow, columns }
  const first = table.rows.findIndex((row) => !isBlank(row))
  return {
    table,
    headerRow: first < 0 ? null : first,
    columns: (table.rows[first] ?? []).map(() => LEFT_OUT),
  }
}

const inForm = (form: Table): Header => ({
  table: form,
  headerRow: 0,
  columns: columnsOf(trimmed(form.rows[0])),
})

const namesRoles = ({ columns }: Best): boolean =>
  columns.some(({ use }) => use === 'title' || use === 'id' || use === 'from')

/** How many of the cells in the row of the headings read as such. */
function shareOf({ rows }: Table, { headerRow }: Best): number {
  const cells = trimmed(rows[headerRow ?? -1]).filter((cell) => cell !== '')
  return cells.filter((cell) => columnOf(cell).use !== 'left-out').length / Math.max(cells.length, 1)
}

/** Titles may sound like headings, such as “Promotions assistant”: of a first column of headings most are some, and more than of any row. */
const MOSTLY = 0.6

function isLying(flat: Table, lying: Best, shareOfRow: number): boolean {
  const filled = flat.rows.filter((row) => !isBlank(row))
  const isFirst = filled.length > 1 && filled[0] === flat.rows[lying.headerRow ?? -1]
  const share = shareOf(flat, lying)
  return isFirst && namesRoles(lying) && lying.score > 1 && share >= MOSTLY && share > shareOfRow
}

/** How many headings of a table are known. */
export const headingsKnown = (table: Table): number =>
  headerOf(table).columns.filter(({ use }) => use !== 'left-out').length

/** What the columns are for where this row, counted from 0, holds the headings. */
export function headedBy(table: Table, headerRow: number): readonly Column[] {
  const row = trimmed(table.rows[headerRow])
  const columns = columnsOf(row)
  return gridColumnsOf(table, headerRow, row, columns) ?? columns
}

interface Best {
  readonly headerRow: number | null
  readonly columns: readonly Column[]
  readonly score: number
}

const NOTHING: Best = { headerRow: null, columns: [], score: 0 }

/** So many rows at most has a table whose headings stand in its first column. */
const MOST_LYING = 200

const isSmall = ({ rows }: Table): boolean => rows.length <= MOST_LYING

/** The first of the best. */
function bestOf({ rows }: Table): Best {
  const first = rows.findIndex((row) => !isBlank(row))
  let best = NOTHING
  for (let index = Math.max(first, 0); index < Math.min(rows.length, first + MOST_ABOVE); index++) {
    const row = trimmed(rows[index])
    const alone = known(row)
    if (alone > best.score) best = { headerRow: index, columns: columnsOf(row), score: alone }
    const above = trimmed(rows[index - 1])
    const both = index > first ? together(above, row) : null
    const score = both === null ? 0 : known(both.headings)
    const isBelow = both?.isBelow === true && best.headerRow === index - 1 && score === best.score
    if (both !== null && (score > best.score || isBelow))
      best = { headerRow: index, columns: columnsOf(both.headings, above), score }
  }
  return best
}

interface TwoRows {
  readonly headings: readonly string[]
  /** Whether the lower row only divides groups, and leaves the other headings alone. */
  readonly isBelow: boolean
}

/**
 * The headings of two rows, where the upper names groups of columns: below a heading of one column nothing else may stand, so that
 * no row of cells is taken for headings. Null where they are no such rows.
 */
function together(upper: readonly string[], lower: readonly string[]): TwoRows | null {
  if (lower.every((cell) => cell === '') || upper.filter((cell) => cell !== '').length < 2) return null
  const width = Math.max(upper.length, lower.length)
  const headings: string[] = []
  let [group, isGroup, isBelow] = ['', false, true]
  for (let index = 0; index < width; index++) {
    const [above, below] = [upper[index] ?? '', lower[index] ?? '']
    if (above !== '') {
      group = above
      isGroup = (upper[index + 1] ?? '') === '' && (lower[index + 1] ?? '') !== ''
    }
    const isKnown = columnOf(below).use !== 'left-out'
    if (below !== '' && !isGroup) {
      if (above !== '' && !isKnown) return null
      isBelow = false
    }
    headings.push(below === '' ? above : isKnown || !isGroup ? below : group)
  }
  return { headings, isBelow }
}

function gridOf(table: Table): Omit<Header, 'table'> | null {
  for (const [index, row] of table.rows.slice(0, MOST_ABOVE).entries()) {
    const headings = trimmed(row)
    const columns = gridColumnsOf(
      table,
      index,
      headings,
      headings.map((heading) => (heading === '' ? LEFT_OUT : columnOf(heading))),
    )
    if (columns !== null) return { headerRow: index, columns }
    // Above the headings there are only titles.
    if (headings.filter((heading) => heading !== '').length > 1) return null
  }
  return null
}
