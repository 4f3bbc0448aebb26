// Sheets that tell of one role with each label above its value: rows of labels and of values take turns. They become the same table
// that a form does.
import { isLabel, isTitleLabel } from './formLabels'
import type { Place, Table } from './table'

/** Forms are small. */
const MOST_ROWS = 400

interface Section {
  readonly row: number
  /** By their columns. */
  readonly labels: ReadonlyMap<number, string>
  readonly values: number[]
}

interface Value {
  readonly parts: string[]
  place: Place
}

const filledIn = (row: readonly string[]): readonly (readonly [number, string])[] =>
  row.flatMap((cell, column) => (cell.trim() === '' ? [] : [[column, cell.trim()] as const]))

/** The rows of labels, each with the rows of values below it; null where something else stands between them. */
function sectionsOf({ rows }: Table): readonly Section[] {
  const sections: Section[] = []
  for (const [row, cells] of rows.entries()) {
    const filled = filledIn(cells)
    if (filled.length === 0) continue
    if (filled.every(([, cell]) => isLabel(cell))) sections.push({ row, labels: new Map(filled), values: [] })
    else sections.at(-1)?.values.push(row)
  }
  return sections
}

const namesRole = ({ labels }: Section): boolean => [...labels.values()].some(isTitleLabel)

/** Those of one role each: the title stands in the first, which has one row of values; others follow that name no role. */
function blocksOf(sections: readonly Section[]): readonly (readonly Section[])[] | null {
  const blocks: Section[][] = []
  for (const section of sections) {
    if (namesRole(section)) blocks.push([section])
    else if (blocks.length === 0) return null
    else blocks.at(-1)?.push(section)
  }
  const isRole = (block: readonly Section[]): boolean => {
    const labels = block.flatMap((section) => [...section.labels.values()])
    return (
      block.length > 1 &&
      block[0]?.values.length === 1 &&
      block.every(({ values }) => values.length > 0) &&
      new Set(labels).size === labels.length
    )
  }
  return blocks.length > 0 && blocks.every(isRole) ? blocks : null
}

/** The form with its labels above its values that a table is, turned into a table with headings; null where it is none. */
export function stackedFormOf(table: Table): Table | null {
  if (table.rows.length > MOST_ROWS) return null
  const blocks = blocksOf(sectionsOf(table))
  if (blocks === null) return null
  const labels = new Map<string, Place>()
  const read = blocks.map((block) => {
    const values = new Map<string, Value>()
    for (const section of block) readSection(table, section, labels, values)
    return { start: block[0]?.row ?? 0, values }
  })
  const headings = [...labels]
  const valuesOf = ({ start, values }: (typeof read)[number]) =>
    headings.map(([label]) => values.get(label) ?? { parts: [], place: [start, null] as const })
  return {
    ...table,
    rows: [
      headings.map(([label]) => label),
      ...read.map((one) => valuesOf(one).map(({ parts }) => parts.join('\n'))),
    ],
    form: {
      places: [
        headings.map(([, place]) => place),
        ...read.map((one) => valuesOf(one).map(({ place }) => place)),
      ],
      starts: read.map(({ start }) => start),
      unread: [],
    },
  }
}

/** A value right of the last label, or below cells that were merged with one, is that of the label to its left. */
function readSection(
  { rows }: Table,
  section: Section,
  labels: Map<string, Place>,
  values: Map<string, Value>,
): void {
  for (const [column, label] of section.labels) {
    if (!labels.has(label)) labels.set(label, [section.row, column])
    values.set(label, { parts: [], place: [section.row, column] })
  }
  const [first = 0] = section.labels.keys()
  for (const row of section.values)
    for (const [column, text] of filledIn(rows[row] ?? [])) {
      const above = [...section.labels.keys()].findLast((one) => one <= column) ?? first
      const value = values.get(section.labels.get(above) ?? '')
      if (value === undefined) continue
      if (value.parts.length === 0) value.place = [row, column]
      value.parts.push(text)
    }
}
