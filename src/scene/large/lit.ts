// What is lit on a large map, drawn over its bitmap at each move: lines, and the roles that stand there without a card.

import { LIT_SCALE } from '../../layout/curves'
import { boxAt } from '../../layout/inView'
import { indexOf } from '../graphIndex'
import { roleStatusIn, type Scene, transitionStatusIn } from '../scene'
import type { Brush } from './brush'
import type { LargeModel } from './model'
import { type Palette, trace, traceArrow } from './paint'
import { paintFrame } from './paintFrame'

/** Lit transitions and roles by index; what a press would light is previewed. */
export interface Lit {
  readonly lines: readonly number[]
  readonly previewedLines: readonly number[]
  readonly roles: readonly number[]
}

export const NOTHING_LIT: Lit = { lines: [], previewedLines: [], roles: [] }

/** What of a scene is lit. */
export function litOf(scene: Scene): Lit {
  const { graph } = scene
  const index = indexOf(graph)
  const lines: number[] = []
  const previewedLines: number[] = []
  for (const [at, code] of scene.transitions.entries()) {
    if (code === 0) continue
    const one = graph.transitions[at]
    const status = one && transitionStatusIn(scene, one)
    if (status === 'lit') lines.push(at)
    if (status === 'previewed') previewedLines.push(at)
  }
  const roles = [...graph.roles.keys()].flatMap((id) => {
    const status = roleStatusIn(scene, id)
    return status === 'plain' || status === 'faded' ? [] : [index.role(id)]
  })
  return { lines, previewedLines, roles }
}

/** Px of the screen. */
const LEAST = 4

/** Draws in px of the layout, to be seen at a zoom. */
export function drawLit(brush: Brush, model: LargeModel, lit: Lit, palette: Palette, zoom: number) {
  const { graph, layout, ids, curveOf } = model
  const toneOfLine = (transition: number) => {
    const from = graph.transitions[transition]?.from ?? ''
    return palette.tones[model.toneOf[indexOf(graph).role(from)] ?? 0] ?? palette.tones[0]
  }
  const draw = (lines: readonly number[], thickness: number, scale: number) => {
    for (const transition of lines) {
      const curve = curveOf[transition] ?? -1
      if (curve < 0) continue
      const colour = toneOfLine(transition)?.lit ?? palette.edge
      Object.assign(brush, { strokeStyle: colour, fillStyle: colour })
      brush.lineWidth = palette.weight * Math.max(thickness, (thickness * 0.6) / zoom)
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
  brush.lineWidth = (palette.weight * 2) / zoom
  for (const role of lit.roles) {
    const tone = palette.tones[model.toneOf[role] ?? 0] ?? palette.tones[0]
    const box = boxAt(layout, role)
    if (box.width === 0 || ids[role] === undefined || tone === undefined) continue
    const [wide, high] = [Math.max(box.width, LEAST / zoom), Math.max(box.height, LEAST / zoom)]
    Object.assign(brush, { strokeStyle: tone.lit, fillStyle: tone.tint })
    paintFrame(brush, { ...box, width: wide, height: high }, zoom)
  }
}
