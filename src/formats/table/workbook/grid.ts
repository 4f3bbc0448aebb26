// The texts of a sheet, each at its place, with no more room than they take.
import { type CellPlace, cellPlace } from './cellPlace'

export interface Grid {
  readonly put: (place: CellPlace, text: string) => void
  /** Empties all but the first cell of a range such as A1:B3: it alone is seen. */
  readonly merge: (range: string) => void
  /** How many cells it takes, blank ones included. */
  readonly size: () => number
  readonly rows: () => readonly (readonly string[])[]
}

const NO_CELLS: readonly string[] = []

export function createGrid(): Grid {
  const byRow = new Map<number, string[]>()
  let [cells, height, cleared] = [0, 0, 0]
  const size = () => cells + Math.max(0, height - byRow.size)
  return {
    size,
    put: ({ row, column }, text) => {
      const held = byRow.get(row) ?? []
      byRow.set(row, held)
      height = Math.max(height, row + 1)
      cells += Math.max(0, column + 1 - held.length)
      while (held.length < column) held.push('')
      held[column] = text
    },
    merge: (range) => {
      const [start, end] = range.split(':').map(cellPlace)
      if (!start || !end) return
      for (let row = start.row; row <= Math.min(end.row, height - 1); row++) {
        // Ranges do not meet, so that together they are no larger than the sheet.
        cleared += 1
        if (cleared > size()) return
        const held = byRow.get(row)
        const last = Math.min(end.column, (held?.length ?? 0) - 1)
        for (let column = start.column; column <= last && held !== undefined; column++) {
          cleared += 1
          if (row !== start.row || column !== start.column) held[column] = ''
        }
      }
    },
    rows: () => Array.from({ length: height }, (_, row) => byRow.get(row) ?? NO_CELLS),
  }
}
