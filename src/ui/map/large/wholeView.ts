// The view in which all shows that the filter leaves of a large map.
import type { Box, Size } from '../../../layout/input'
import { boxAt, rolesIn } from '../../../layout/inView'
import { CARD, isCard, type Mask } from '../../../scene/large/mask'
import type { View } from './bitmaps'
import { viewOf } from './centred'
import type { LargeModel } from './model'

/** The names of bands and levels stand beside the cards, px. */
const HEADS = 56
/** Left of a whole map, for the names of fields, where the window is wide enough, px of the screen. */
export const GUTTER = 168
const LEAST_WITH_GUTTER = 640

/** That of the whole map, whatever the filter leaves of it. */
export function wholeView({ layout }: LargeModel, window: Size): View {
  const gutter = window.width >= LEAST_WITH_GUTTER ? GUTTER : 0
  const all = { x: 0, y: 0, width: layout.width, height: layout.height }
  const view = viewOf(all, { ...window, width: window.width - gutter })
  return { ...view, x: view.x + gutter }
}

export function viewOfAll(model: LargeModel, mask: Mask, window: Size): View {
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
