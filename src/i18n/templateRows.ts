import type { Translate } from './translate'

const ROWS = ['headings', 'row1', 'row2', 'row3', 'row4', 'row5', 'row6', 'row7', 'row8'] as const

/** A table to start from, its headings first: four roles in the words of the reader, whose cells stand between bars. */
export function templateRows(t: Translate): readonly (readonly string[])[] {
  const rows = ROWS.map((row) => t(`ownRoles.template.${row}`).split('|'))
  const width = rows[0]?.length ?? 0
  return rows.map((cells) => Array.from({ length: width }, (_, index) => (cells[index] ?? '').trim()))
}
