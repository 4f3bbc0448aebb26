// What is lit on a large map, painted over its bitmap at each move: lines, and the roles that stand there without a card.

import { LIT_SCALE } from '../../../layout/curves'
import type { Size } from '../../../layout/input'
import { boxAt } from '../../../layout/inView'
import { indexOf } from '../../../scene/graphIndex'
import { type Palette, trace, traceArrow } from '../../../scene/large/paint'
import type { View } from './bitmaps'
import { ifGiven } from './ifGiven'
import type { LargeModel } from './model'

/** Lit transitions and roles by index; what a press would light is previewed. */
export interface Lit {
  readonly lines: readonly number[]
  readonly previewedLines: readonly number[]
  readonly roles: readonly number[]
}

export const NOTHING_LIT: Lit = { lines: [], previewedLines: [], roles: [] }

/** Px of the screen. */
const LEAST = 4

/** Whether the browser gives a canvas to paint it on. */
export function paintLit(
  canvas: HTMLCanvasElement,
  model: LargeModel,
  lit: Lit,
  palette: Palette,
  view: View,
  window: Size,
): boolean {
  const brush = ifGiven(() => canvas.getContext('2d'))
  if (brush === null) return false
  const ratio = devicePixelRatio
  const [width, height] = [Math.round(window.width * ratio), Math.round(window.height * ratio)]
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  brush.setTransform(1, 0, 0, 1, 0, 0)
  brush.clearRect(0, 0, width, height)
  const { zoom } = view
  brush.setTransform(zoom * ratio, 0, 0, zoom * ratio, view.x * ratio, view.y * ratio)
  const { graph, layout, ids, curveOf } = model
  const toneOfLine = (transition: number) => {
    const from = graph.transitions[transition]?.from ?? ''
    return palette.tones[model.toneOf[indexOf(graph).role(from)] ?? 0] ?? palette.tones[0]
  }
  const draw = (lines: readonly number[], thickness: number, scale: number) => {
    for (const transition of lines) {
      const curve = curveOf[transition] ?? -1
      if (curve < 0) continue
      const colour = toneOfLine(transition)?.field ?? palette.edge
      Object.assign(brush, { strokeStyle: colour, fillStyle: colour })
      brush.lineWidth = Math.max(thickness, (thickness * 0.6) / zoom)
      brush.beginPath()
      trace(brush, layout.curves, curve, true)
      brush.stroke()
      brush.beginPath()
      traceArrow(brush, layout.curves, curve, scale)
      brush.fill()
    }
  }
  draw(lit.previewedLines, 2, 1)
  draw(lit.lines, 2.5, LIT_SCALE)
  brush.lineWidth = 2 / zoom
  for (const role of lit.roles) {
    const tone = palette.tones[model.toneOf[role] ?? 0] ?? palette.tones[0]
    const box = boxAt(layout, role)
    if (box.width === 0 || ids[role] === undefined || tone === undefined) continue
    const [wide, high] = [Math.max(box.width, LEAST / zoom), Math.max(box.height, LEAST / zoom)]
    Object.assign(brush, { strokeStyle: tone.field, fillStyle: tone.tint })
    brush.fillRect(box.x, box.y, wide, high)
    brush.strokeRect(box.x, box.y, wide, high)
  }
  return true
}
