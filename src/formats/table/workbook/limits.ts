// How much of a workbook is read: far more than a map of 20,000 roles takes, and so little that a hostile one is refused at once.
import { type Refusal, refuse } from './refusal'

const MEGABYTE = 1024 * 1024

const MOST_SHEETS = 100
/** Blank ones count up to the last of a row that is filled, and a blank row counts as one. */
const MOST_CELLS = 1_000_000
/** Of the parts that are read, unpacked, and of the texts of the cells, as one text may stand in many. */
const MOST_MEGABYTES = 128

/** Both languages write it like this. */
const LIMITS = new Intl.NumberFormat('en')

export const tooManySheets = (count: number): Refusal | null =>
  count > MOST_SHEETS ? refuse('too-many-sheets', { limit: LIMITS.format(MOST_SHEETS) }) : null

export const tooManyCells = (count: number): Refusal | null =>
  count > MOST_CELLS ? refuse('too-many-cells', { limit: LIMITS.format(MOST_CELLS) }) : null

/** What is left of the room that a whole workbook has. */
export interface Room {
  /** Takes so many bytes or characters of it; a refusal where they are not left. */
  readonly take: (size: number) => Refusal | null
}

export function createRoom(): Room {
  let left = MOST_MEGABYTES * MEGABYTE
  return {
    take: (size) => {
      left -= size
      return left < 0 ? refuse('workbook-too-large', { limit: LIMITS.format(MOST_MEGABYTES) }) : null
    },
  }
}
