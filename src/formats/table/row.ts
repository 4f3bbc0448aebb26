// A row of a table, each cell under what its column is for.
import type { Origin } from '../../graph/origin'
import type { ColumnUse } from './columnUses'

export interface Cell {
  readonly text: string
  readonly language: string | null
  readonly origin: Origin
  /** Counted from 0. */
  readonly column: number
}

export interface Row {
  readonly origin: Origin
  /** The cells of a use that hold something, in the order of the columns. */
  readonly cells: (use: ColumnUse) => readonly Cell[]
  /** The text of the first of them; empty where there is none. */
  readonly text: (use: ColumnUse) => string
  /** What the cells of a use list. */
  readonly items: (use: ColumnUse) => readonly Cell[]
}

/** The items of a cell of a use. */
export type Lister = (use: ColumnUse, cell: Cell) => readonly Cell[]

export function createRow(origin: Origin, byUse: ReadonlyMap<ColumnUse, readonly Cell[]>, list: Lister): Row {
  const cells = (use: ColumnUse): readonly Cell[] => byUse.get(use) ?? []
  return {
    origin,
    cells,
    text: (use) => cells(use)[0]?.text ?? '',
    items: (use) => cells(use).flatMap((cell) => list(use, cell)),
  }
}
