// The titles that a large map shows where its cards are too small to be read: the most important ones, none over another. Which they
// are hangs on the zoom alone, not on the part that is looked at, so that none comes or goes while the map is moved.

import type { Box, Size } from '../../layout/input'
import { boxAt } from '../../layout/inView'
import { MOST_LEGIBLE } from './distance'

/** Of a title, px of the screen. */
export const LABEL_HEIGHT = 18
const WIDEST = 176
/** Room of a letter at 12 px: a Chinese one takes a square. */
const LETTER = 7
const HAN_LETTER = 12.5
const PADDING = 10
/** Between two titles, px of the screen. */
const GAP = 6
/** Zooms of one step show the same titles. */
const STEP = 2 ** 0.25
/** Titles that a window may hold, so that those at its edge leave it legible. */
const MOST_WITHIN = MOST_LEGIBLE * 0.8
/** Height to width of the room that a title claims, where there is more than it takes. */
const SHAPE = 0.45

export interface Label extends Box {
  readonly role: number
}

/** What the titles of a map are chosen from. */
export interface Titles {
  readonly boxes: Float64Array
  /** The roles that are there, the most important first. */
  readonly order: readonly number[]
  /** How wide the title of a role is, px of the screen. */
  readonly width: (role: number) => number
  /** Where names of fields stand, px of the screen from the upper edge of the map. */
  readonly bars: readonly number[]
}

/** Of a name of a field, px of the screen. */
const BAR_HEIGHT = 18

/** How wide a title is shown at the most, px of the screen. */
export function widthOfTitle(title: string): number {
  let width = PADDING
  for (const letter of title) {
    width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? HAN_LETTER : LETTER
    if (width > WIDEST) return WIDEST
  }
  return width
}

/** The zoom of the step that a zoom belongs to, never above it: what does not overlap there does not closer either. */
export const stepOf = (zoom: number): number => STEP ** Math.floor(Math.log(zoom) / Math.log(STEP) + 1e-9)

/**
 * The titles at the zoom of a step, in a window of a size; places in px of the layout, sizes in px of the screen. Greedy, by
 * importance: a title is left out where it would lie on one that is there, or where there are enough of them.
 */
export function labelsAt(
  { boxes, order, width, bars }: Titles,
  step: number,
  window: Size,
): readonly Label[] {
  const room = Math.sqrt((window.width * window.height) / MOST_WITHIN)
  const tall = Math.max(LABEL_HEIGHT, room * SHAPE)
  const least = room / SHAPE
  const cell = Math.max(WIDEST + GAP, least)
  // None claims more than a cell, so that only those of neighbouring cells can be in its way.
  const taken = new Map<number, Label[]>()
  const found: Label[] = []
  for (const role of order) {
    const box = boxAt({ boxes }, role)
    if (box.width === 0) continue
    const [left, top] = [box.x * step, (box.y + box.height / 2) * step - LABEL_HEIGHT / 2]
    const [column, row] = [Math.floor(left / cell), Math.floor(top / tall)]
    const claim = Math.max(width(role) + GAP, least)
    const isFree = AROUND.every(([across, down]) =>
      (taken.get(keyOf(column + across, row + down)) ?? []).every(
        (other) =>
          other.x * step >= left + claim ||
          left >= other.x * step + Math.max(other.width + GAP, least) ||
          Math.abs(other.y * step - top) >= tall,
      ),
    )
    if (!isFree || bars.some((bar) => top < bar + BAR_HEIGHT && bar < top + LABEL_HEIGHT)) continue
    const label = { role, x: left / step, y: top / step, width: width(role), height: LABEL_HEIGHT }
    found.push(label)
    const key = keyOf(column, row)
    taken.set(key, [...(taken.get(key) ?? []), label])
  }
  return found
}

const AROUND = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const))

/** Layouts have far fewer columns and rows of titles. */
const keyOf = (column: number, row: number): number => column * 2 ** 20 + row
