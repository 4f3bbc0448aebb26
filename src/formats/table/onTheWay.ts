// Rows that name no role of their own but a whole way of roles, such as 专员→主管→经理: each of them is a role.
import { chainIn } from './chain'
import { type Cell, createRow, type Row } from './row'

/** A row a role; each has its next one. Empty where the row has a title or an id, or no way. */
export function rolesOnTheWay(row: Row): readonly Row[] {
  if (row.text('title') !== '' || row.text('id') !== '') return []
  return row.items('next').flatMap((cell) => {
    const way = chainIn(cell.text).map((text): Cell => ({ ...cell, text }))
    return way.length < 2
      ? []
      : way.map((title, index) => titledRow(title, row, way.slice(index + 1, index + 2)))
  })
}

/** A row of a role that another row names; it is in the same field as that one, if any. */
export const titledRow = (title: Cell, row: Row | null = null, next: readonly Cell[] = []): Row =>
  createRow(
    title.origin,
    new Map([
      ['title', [title]],
      ['next', next],
      ['field', row?.cells('field') ?? []],
      ['field-id', row?.cells('field-id') ?? []],
    ]),
    (_, cell) => [cell],
  )
