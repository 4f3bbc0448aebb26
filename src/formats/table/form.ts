// Sheets that tell of one role as a form does: each label has its value beside it, often two pairs in a row. Several forms may stand
// below each other. A form becomes a table with its labels as headings and a row for each role; what is no pair is told.
import { columnOf } from './columnUses'
import { isLabel, isRating, isRatingLabel, isTitleLabel } from './formLabels'
import type { Place, Table } from './table'

/** Forms are small. */
const MOST_ROWS = 400
const MOST_COLUMNS = 30

interface Value {
  readonly parts: string[]
  /** Of its first part, and where its label stands before there is any. */
  place: Place
}

interface Block {
  /** The row of the file that it begins with, counted from 0. */
  readonly start: number
  readonly values: Map<string, Value>
}

const textOf = (row: readonly string[] | undefined, column: number): string => (row?.[column] ?? '').trim()

const filledIn = (row: readonly string[]): readonly number[] =>
  [...row.keys()].filter((column) => textOf(row, column) !== '')

const NUMBER = /^[(（]?\d{1,2}[)）.、]?$|^[①-⑳]$/

interface LabelColumns {
  /** Those whose cells name what stands to their right. */
  readonly columns: ReadonlySet<number>
  /** Those to their left whose cells name parts of the form, as 基本信息 does. */
  readonly aside: ReadonlySet<number>
}

function labelColumns(rows: Table['rows']): LabelColumns {
  const columns: number[] = []
  const aside = new Set<number>()
  const isOne = (column: number): boolean => {
    const filled = rows.map((row) => textOf(row, column)).filter((cell) => cell !== '' && !NUMBER.test(cell))
    const labels = filled.filter((cell) => isLabel(cell) && !isRatingLabel(cell))
    return labels.length > 0 && labels.length * 2 >= filled.length
  }
  const hasTitle = (column: number) => rows.some((row) => isTitleLabel(textOf(row, column)))
  const width = Math.max(0, ...rows.map((row) => row.length))
  for (let column = 0; column < width; column++) {
    if (!isOne(column)) continue
    const last = columns.at(-1)
    if (last !== column - 1) columns.push(column)
    // What stands before the title names the parts of the form.
    else if (hasTitle(column) && !hasTitle(last)) {
      columns.splice(-1, 1, column)
      aside.add(last)
    }
  }
  return { columns: new Set(columns), aside }
}

/** How many of the labels of a form mean something to a map; 0 where it names no role. */
function usesIn(rows: Table['rows'], columns: ReadonlySet<number>): number {
  const labels = rows.flatMap((row) =>
    [...columns].map((column) => textOf(row, column)).filter((cell) => isLabel(cell)),
  )
  if (!labels.some(isTitleLabel)) return 0
  return new Set(labels.map((label) => columnOf(label).use).filter((use) => use !== 'left-out')).size
}

/** Whether one value, no label, stands beside each title. */
function namesOneEach(rows: Table['rows'], columns: ReadonlySet<number>): boolean {
  const beside = rows.flatMap((row) =>
    [...columns].flatMap((column) => {
      if (!isTitleLabel(textOf(row, column))) return []
      const next = [...columns].find((other) => other > column) ?? Number.POSITIVE_INFINITY
      return [filledIn(row).filter((other) => other > column && other < next)]
    }),
  )
  return beside.every((cells) => cells.length < 2) && beside.some((cells) => cells.length === 1)
}

/** A table read as a form, whether it looks like one or not; null where it names no role. */
export const asForm = (table: Table): Table | null => unfolded(table, labelColumns(table.rows))

/**
 * The form that a table is, turned into a table with headings; null where it is none.
 * @param known how many headings the best row of the table names, and how large a share of that row they are
 */
export function formOf(table: Table, known: { readonly uses: number; readonly share: number }): Table | null {
  const { rows } = table
  if (rows.length > MOST_ROWS || rows.some((row) => row.length > MOST_COLUMNS)) return null
  const told = labelColumns(rows)
  const { columns } = told
  const uses = usesIn(rows, columns)
  const isRowOfHeadings = known.uses > uses || (known.uses === uses && known.share > MOSTLY)
  if (uses < 2 || isRowOfHeadings || !namesOneEach(rows, columns)) return null
  return unfolded(table, told)
}

/** Where labels and values take turns, half of a row are headings. */
const MOSTLY = 0.6

function unfolded(table: Table, told: LabelColumns): Table | null {
  const { columns } = told
  const blocks: Block[] = []
  const labels = new Map<string, Place>()
  const unread: Place[] = []
  for (const [index, row] of table.rows.entries()) {
    const filled = filledIn(row)
    const isLabelAt = (column: number) => columns.has(column) && isLabel(textOf(row, column))
    if (filled.some((column) => isLabelAt(column) && isTitleLabel(textOf(row, column))))
      blocks.push({ start: index, values: new Map() })
  }
  // What stands above the first title belongs to its form.
  const [first] = blocks
  if (first === undefined) return null
  for (const [nth, block] of blocks.entries()) {
    const end = blocks[nth + 1]?.start ?? table.rows.length
    readBlock(table.rows.slice(0, end), nth === 0 ? 0 : block.start, told, block, labels, unread)
  }
  const headings = [...labels]
  const cellsOf = ({ start, values }: Block) =>
    headings.map(([label]) => values.get(label) ?? { parts: [], place: [start, null] as const })
  return {
    ...table,
    rows: [
      headings.map(([label]) => label),
      ...blocks.map((block) => cellsOf(block).map(({ parts }) => parts.join('\n'))),
    ],
    form: {
      places: [
        headings.map(([, place]) => place),
        ...blocks.map((block) => cellsOf(block).map(({ place }) => place)),
      ],
      starts: blocks.map(({ start }) => start),
      unread,
    },
  }
}

function readBlock(
  rows: Table['rows'],
  from: number,
  { columns, aside }: LabelColumns,
  { values }: Block,
  labels: Map<string, Place>,
  unread: Place[],
): void {
  /** Names a part of the form, and nothing beside it. */
  const isPart = (row: readonly string[], column: number) =>
    aside.has(column) && (!isLabel(textOf(row, column)) || isLabel(textOf(row, column + 1)))
  /** The label that goes on, and whether nothing stands beside it: then what follows is below it. */
  let last: { readonly label: string; isOpen: boolean } | null = null
  const put = (label: string, cells: readonly (readonly [number, number, string])[]) => {
    const texts = cells.filter(([, , text], nth) => !(nth === 0 && cells.length > 1 && NUMBER.test(text)))
    // What only rates the texts beside it is no text.
    const [read, rated] = [texts, texts].map((some, side) =>
      some.filter(([, , text], nth) => (nth > 0 && isRating(text)) === (side === 1)),
    )
    for (const [row, column] of rated ?? []) unread.push([row, column])
    const [start] = read ?? []
    const value = values.get(label)
    if (value === undefined || start === undefined) return
    if (value.parts.length === 0) value.place = [start[0], start[1]]
    value.parts.push((read ?? []).map(([, , text]) => text).join('\n'))
  }
  for (const [index, row] of rows.entries()) {
    if (index < from) continue
    const filled = filledIn(row).filter((column) => !isPart(row, column))
    if (last !== null && filled.length < filledIn(row).length) last.isOpen = false
    const keys = filled.filter(
      (column) => aside.has(column) || (columns.has(column) && isKey(row, column, last?.isOpen ?? false)),
    )
    const [firstKey] = keys
    const before = filled.filter((column) => firstKey === undefined || column < firstKey)
    const cellsAt = (some: readonly number[]) =>
      some.map((column) => [index, column, textOf(row, column)] as const)
    if (last !== null && before.length > 0) put(last.label, cellsAt(before))
    for (const [nth, key] of keys.entries()) {
      const label = textOf(row, key)
      const next = keys[nth + 1] ?? Number.POSITIVE_INFINITY
      const beside = filled.filter((column) => column > key && column < next)
      if (!labels.has(label)) labels.set(label, [index, key])
      if (!values.has(label)) values.set(label, { parts: [], place: [index, key] })
      put(label, cellsAt(beside))
      last = { label, isOpen: filled.length === 1 || aside.has(key) }
    }
  }
}

/** A label, or what else stands where labels do with something beside it; but below a label that stands alone it is its value. */
function isKey(row: readonly string[], column: number, isBelowOpen: boolean): boolean {
  const cell = textOf(row, column)
  if (isLabel(cell)) return true
  if (isBelowOpen || NUMBER.test(cell)) return false
  return textOf(row, column + 1) !== ''
}
