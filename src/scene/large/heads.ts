// Where the names of levels and fields stand beside a large map: at the edge of the window while one is among their roles.
import type { Layout } from '../../layout/layout'
import type { MapWindow, View } from './view'

/** Where a name begins, and the room that it has; px of the window. */
export interface Head {
  /** Index of the column or band. */
  readonly index: number
  readonly x: number
  readonly y: number
  readonly room: number
}

/** Of names, px at usual text. */
const LEAST_WIDTH = 56
const LEAST_HEIGHT = 24
export const NAME_HEIGHT = 18
const EDGE = 12
const GAP = 10
/** Left of a map from afar, for the names of fields: of a narrow window no more than the share. */
const GUTTER = 168
const GUTTER_SHARE = 0.36
/** Of a window, what a name above its cards takes at the most. */
const SHARE = 0.6

/** The strip that the names of fields have left of a map that is seen from afar. */
export const gutterOf = ({ width, textScale }: MapWindow): number =>
  Math.round(Math.min(GUTTER * textScale, width * GUTTER_SHARE))

/**
 * The names of levels, in one row above the map. Of levels side by side that are narrower than any name, the first has its name for as
 * many of them as that takes: the same ones wherever one looks.
 */
export function levelHeads(
  { columns }: Pick<Layout, 'columns'>,
  { x, zoom }: View,
  { width, textScale }: MapWindow,
): readonly Head[] {
  const least = LEAST_WIDTH * textScale
  const endOf = (index: number) => ((columns.x[index] ?? 0) + (columns.width[index] ?? 0)) * zoom + x
  const isNarrow = (index: number) => (columns.width[index] ?? least) * zoom < least
  const heads: Head[] = []
  for (let index = 0; index < columns.x.length; ) {
    const left = (columns.x[index] ?? 0) * zoom + x
    let last = index
    while (endOf(last) - left < least && last + 1 < columns.x.length && isNarrow(last + 1)) last += 1
    const from = Math.max(EDGE, left)
    const room = Math.min(width - EDGE, endOf(last)) - from
    if (room >= least) heads.push({ index, x: from, y: 0, room })
    index = last + 1
  }
  return heads
}

/** The names of fields: from afar beside their cells, else above their cards. None lies over another. */
export function fieldHeads(
  { bands }: Pick<Layout, 'bands'>,
  { x, y, zoom }: View,
  window: MapWindow,
  { isFar, isLeft }: { readonly isFar: boolean; readonly isLeft: (band: number) => boolean },
): readonly Head[] {
  const { textScale } = window
  const name = NAME_HEIGHT * textScale
  const from = isFar ? 0 : Math.max(EDGE, x + EDGE)
  const room = isFar ? Math.max(gutterOf(window), x) - GAP : window.width * SHARE
  const heads: Head[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const [index, start] of bands.y.entries()) {
    const height = (bands.height[index] ?? 0) * zoom
    const top = start * zoom + y + (isFar ? (height - name) / 2 : 0)
    const isOut = top > window.height || top < -name
    const isLow = !isFar && height < LEAST_HEIGHT * textScale
    if (isOut || isLow || top < last || !isLeft(index)) continue
    last = top + name
    heads.push({ index, x: from, y: top, room })
  }
  return heads
}
