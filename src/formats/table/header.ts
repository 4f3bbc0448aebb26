// Which row of a table holds its headings: titles and remarks may stand above it.
import { type Column, columnOf, LEFT_OUT } from './columnUses'
import { isBlank, type Table } from './table'

/** So many rows from the first that holds anything may stand above the headings. */
const MOST_ABOVE = 20
/** A heading is a word or two; what is longer is a cell. */
const LONGEST = 40

/** How much of a row reads as headings: the uses that it names. */
function known(row: readonly string[]): number {
  const uses = row.filter((cell) => cell.length <= LONGEST).map((cell) => columnOf(cell).use)
  return new Set(uses.filter((use) => use !== 'left-out')).size
}

/** The row of the headings, counted from 0; null where no row holds any that is known. The first of the best. */
export function headerRowOf({ rows }: Table): number | null {
  const first = rows.findIndex((row) => !isBlank(row))
  if (first < 0) return null
  let best: number | null = null
  let most = 0
  for (let index = first; index < Math.min(rows.length, first + MOST_ABOVE); index++) {
    const row = rows[index] ?? []
    const score = known(row)
    if (score > most) [best, most] = [index, score]
  }
  return best
}

/** What each column of a row of headings is for; of two that name the same but the parts of a list, the first. */
export function columnsOf(headings: readonly string[]): readonly Column[] {
  const columns = headings.map((heading) => (heading === '' ? LEFT_OUT : columnOf(heading)))
  const uses = new Set(columns.map(({ use }) => use))
  const taken = new Set<string>()
  return columns.map((column, index) => {
    const { use, language } = column
    if (use === 'left-out' || MANY.has(use)) return column
    const named = among(column, columns, uses, headings[index] ?? '')
    const key = `${named.use} ${language}`
    if (taken.has(key)) return LEFT_OUT
    taken.add(key)
    return named
  })
}

/** Uses that several columns may share: each holds a part of the list. */
const MANY: ReadonlySet<string> = new Set(['line', 'skill', 'next', 'lateral', 'also-called'])

/** What the other headings make of one. */
function among(
  column: Column,
  columns: readonly Column[],
  uses: ReadonlySet<string>,
  heading: string,
): Column {
  // Beside the names in each language, the plain one is the id.
  const hasNames = columns.some(({ use, language }) => use === column.use && language !== null)
  if (column.language === null && hasNames && /^[a-z]+$/i.test(heading)) {
    if (column.use === 'field') return { use: 'field-id', language: null }
    if (column.use === 'level') return { use: 'level-id', language: null }
  }
  // A table of transitions has the titles of both ends beside their ids.
  if ((column.use === 'from' || column.use === 'to') && column.language !== null && uses.has(column.use)) {
    const hasId = columns.some(({ use, language }) => use === column.use && language === null)
    if (hasId) return LEFT_OUT
  }
  return column
}
