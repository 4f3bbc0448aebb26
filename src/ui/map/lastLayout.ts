// The last layout of each graph, so that a map that is drawn anew stands at once: where it was painted before the app had
// arrived, where the page is written at build time, and where one comes back to it from another view.
import type { RoleGraph } from '../../graph/roleGraph'
import type { CardWidths, Room } from '../../layout/fit'
import { createPlaced, type Placed } from '../../scene/placed'
import { type PaintedLayout, paintedLayout } from './paintedLayout'
import { paintedMapOf } from './paintedMap'

export interface Fitted {
  readonly layout: Placed
  readonly zoom: number
  /** Small cards without second title and counts, for a phone. */
  readonly compact: boolean
}

export interface LastLayout {
  /** The field whose roles are shown; null shows all. */
  readonly field: string | null
  readonly room: Room
  readonly fitted: Fitted
}

const last = new WeakMap<RoleGraph, LastLayout>()

/** That of a graph; null where there is none yet. */
export function lastLayoutOf(graph: RoleGraph): LastLayout | null {
  const known = last.get(graph)
  if (known !== undefined) return known
  const painted = paintedOf(graph)
  if (painted === null) return null
  const { layout, ...fitted } = painted.made
  const first = {
    field: null,
    room: painted.room,
    fitted: { ...fitted, layout: createPlaced(graph, layout) },
  }
  last.set(graph, first)
  return first
}

/** How wide its cards must be, where that was measured for the painted map. */
export const paintedWidthsOf = (graph: RoleGraph): CardWidths | null => paintedOf(graph)?.cardWidths ?? null

/** The layout of its painted map; null where that was of another graph, or of another version of it. */
function paintedOf(graph: RoleGraph): PaintedLayout | null {
  const painted = paintedLayout()
  return painted !== null && painted.map === JSON.stringify(paintedMapOf(graph)) ? painted : null
}

export const keepLayout = (graph: RoleGraph, layout: LastLayout): void => void last.set(graph, layout)
