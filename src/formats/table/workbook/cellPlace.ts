// Where a cell stands, by its name such as AB12.
import { columnIndex } from '../table'

export interface CellPlace {
  /** Counted from 0. */
  readonly row: number
  readonly column: number
}

const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

const NAME = /^([A-Z]{1,3})(\d{1,7})$/

/** Null where no sheet has such a cell. */
export function cellPlace(name: string): CellPlace | null {
  const [, letters, digits] = NAME.exec(name) ?? []
  if (letters === undefined) return null
  const place = { row: Number(digits) - 1, column: columnIndex(letters) }
  return isOnSheet(place) ? place : null
}

export const isOnSheet = ({ row, column }: CellPlace): boolean =>
  row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS
