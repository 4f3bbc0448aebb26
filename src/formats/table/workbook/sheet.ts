// The cells of one sheet as texts, each at the row and column that the spreadsheet shows.
import { cellPlace, isOnSheet } from './cellPlace'
import { createGrid } from './grid'
import { type Room, tooManyCells } from './limits'
import { numberText, type Show } from './numberText'
import type { PartReader } from './part'
import { DAMAGED, type Refusal } from './refusal'
import { cleaned, createTextGatherer } from './texts'

/** What the cells of all sheets refer to. */
export interface SheetContext {
  readonly texts: readonly string[]
  readonly showOf: (style: number) => Show
  readonly room: Room
  /** The cells of the sheets before. */
  readonly taken: number
}

export interface SheetReader extends PartReader {
  readonly rows: () => readonly (readonly string[])[]
  readonly size: () => number
}

export function createSheetReader({ texts, showOf, room, taken }: SheetContext): SheetReader {
  const grid = createGrid()
  const inline = createTextGatherer()
  let refusal: Refusal | null = null
  let isInside = false
  /** The last row and column that were told of. */
  let [row, column] = [-1, -1]
  let [type, style, value, isValue] = ['', 0, '', false]

  const shown = (): string => {
    if (type === 's') return texts[Number(value)] ?? ''
    if (type === 'inlineStr') return cleaned(inline.take())
    if (type === 'b') return /^(1|true)$/i.test(value.trim()) ? 'TRUE' : 'FALSE'
    if (type === 'd') return value.trim().slice(0, 'yyyy-mm-dd'.length)
    if (type === 'str' || type === 'e') return cleaned(value)
    return numberText(value, showOf(style))
  }
  const put = () => {
    const text = value === '' && type !== 'inlineStr' ? '' : shown()
    if (text === '') return
    grid.put({ row, column }, text)
    refusal ??= room.take(text.length)
  }
  const place = (name: string) => {
    const told = cellPlace(name)
    if (told !== null) [row, column] = [told.row, told.column]
    else column += 1
    if ((told === null && name !== '') || !isOnSheet({ row, column })) refusal ??= DAMAGED
  }

  return {
    rows: grid.rows,
    size: grid.size,
    refusal: () => refusal ?? tooManyCells(taken + grid.size()),
    open: (name, attribute) => {
      if (refusal !== null) return
      if (name === 'sheetData') isInside = true
      else if (name === 'mergeCell') grid.merge(attribute('ref'))
      if (!isInside) return
      if (name === 'row') {
        const number = attribute('r')
        row = number === '' ? row + 1 : Number(number) - 1
        column = -1
        if (!Number.isInteger(row) || !isOnSheet({ row, column: 0 })) refusal = DAMAGED
      } else if (name === 'c') {
        place(attribute('r'))
        inline.take()
        ;[type, style, value] = [attribute('t'), Number(attribute('s')), '']
      } else if (name === 'v') isValue = true
      else inline.open(name)
    },
    text: (piece) => {
      if (isValue) value += piece
      else if (isInside) inline.text(piece)
    },
    close: (name) => {
      if (name === 'v') isValue = false
      else if (name === 'sheetData') isInside = false
      else if (name === 'c' && isInside && refusal === null) put()
      else inline.close(name)
    },
  }
}
