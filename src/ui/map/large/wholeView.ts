// The views in which all shows that the filter leaves of a large map, and with which one begins.
import { READING_ZOOM } from '../../../layout/compact'
import type { Box, Size } from '../../../layout/input'
import { boxAt, rolesIn } from '../../../layout/inView'
import { CELL_LINE } from '../../../scene/large/cells'
import { LEAST_MIDDLE } from '../../../scene/large/distance'
import { gutterOf } from '../../../scene/large/heads'
import { CARD, isCard, type Mask } from '../../../scene/large/mask'
import type { LargeModel } from '../../../scene/large/model'
import type { MapWindow, View } from '../../../scene/large/view'
import { MARGIN } from '../viewOn'
import { viewOf } from './centred'

/** The names of bands and levels stand beside the cards, px. */
const HEADS = 56
/** Below this width a whole map is too small to read, px of the screen. */
const NARROW = 560
/** A cell that is lower, or a column that is narrower, has no room for words, px of the person's text. */
const LEAST = { cell: CELL_LINE + 1, column: 32 } as const
/** What of the height of a band lies above and below its cells, px of the layout. */
const ROUND_CELLS = 46

/** That of the whole map, whatever the filter leaves of it; left of it stand the names of fields. */
export function wholeView({ layout }: LargeModel, window: MapWindow): View {
  const gutter = gutterOf(window)
  const all = { x: 0, y: 0, width: layout.width, height: layout.height }
  const view = viewOf(all, { ...window, width: window.width - gutter })
  return { ...view, x: view.x + gutter }
}

/** The zoom at which a map leaves no window empty on any side. */
export const fillingZoom = ({ layout }: LargeModel, window: Size): number =>
  Math.max(window.width / layout.width, window.height / layout.height)

/** That in the middle of the lengths, px of the layout. */
const usualOf = (lengths: Float64Array): number => lengths.toSorted()[Math.floor(lengths.length / 2)] ?? 1

/**
 * What a map begins with: all of it; where that would be too small to read, since the window is narrow or columns or bands are many, as
 * high as the window, and higher where they would have no room for words.
 */
export function firstView(model: LargeModel, mask: Mask, window: MapWindow): View {
  const all = viewOfAll(model, mask, window)
  const isWhole = mask.roles.every((one) => one === CARD)
  const isNarrow = window.width < NARROW * window.textScale
  const { columns, bands } = model.layout
  const readable =
    window.textScale *
    Math.max(LEAST.column / usualOf(columns.width), LEAST.cell / (usualOf(bands.height) - ROUND_CELLS))
  if (!isWhole || !(isNarrow || all.zoom < readable)) return all
  const high = (window.height - 2 * MARGIN) / model.layout.height
  const zoom = Math.min(READING_ZOOM, Math.max(high, Math.min(readable, LEAST_MIDDLE * 0.99)))
  return zoom <= all.zoom ? all : { x: gutterOf(window) + MARGIN / 2, y: MARGIN / 2, zoom }
}

/** That of all that the filter leaves. */
export function viewOfAll(model: LargeModel, mask: Mask, window: MapWindow): View {
  const { layout } = model
  const all = { x: 0, y: 0, width: layout.width, height: layout.height }
  if (mask.roles.every((one) => one === CARD)) return wholeView(model, window)
  const edges = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 }
  for (const role of rolesIn(layout, all, (index) => isCard(mask, index))) {
    const box: Box = boxAt(layout, role)
    edges.left = Math.min(edges.left, box.x)
    edges.top = Math.min(edges.top, box.y)
    edges.right = Math.max(edges.right, box.x + box.width)
    edges.bottom = Math.max(edges.bottom, box.y + box.height)
  }
  if (edges.right < edges.left) return wholeView(model, window)
  return viewOf(
    {
      x: edges.left - HEADS,
      y: edges.top - HEADS,
      width: edges.right - edges.left + 2 * HEADS,
      height: edges.bottom - edges.top + 2 * HEADS,
    },
    window,
  )
}
