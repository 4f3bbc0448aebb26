// The bitmap that lies below the cards of a large map: bands, lines and cards without words. It is painted in a worker, by the
// same places and states as all else.

import { ARROW_LEFT, ARROWHEAD, type Curves } from '../../layout/curves'
import { boundsOfAll } from '../../layout/inView'
import { MOST_DASHED } from '../dashes'
import type { Brush } from './brush'
import { isThere, type Mask, STUB } from './mask'
import { paintFrame } from './paintFrame'

/** Colours as a canvas takes them. */
export interface Palette {
  readonly edge: string
  readonly line: string
  readonly surface: string
  /** How many times as wide as usual lines are. */
  readonly weight: number
  /** By tone, from 1; the first is unused. */
  readonly tones: readonly Tone[]
}

interface Tone {
  readonly field: string
  /** Of what is lit in it. */
  readonly lit: string
  readonly tint: string
  readonly band: string
}

/** What is the same wherever one looks. Roles and transitions by their index in the graph. */
export interface Drawing {
  /** Four lengths a role, as in `Layout`. */
  readonly boxes: Float64Array
  readonly curves: Curves
  /** x, y, width, height and tone of each band. */
  readonly bands: Float64Array
  /** Index into `Palette.tones` of each role. */
  readonly toneOf: Uint8Array
  /** 1 for a role above the lowest level. */
  readonly rising: Uint8Array
  /** `LATERAL` and `EDITORIAL` of each transition, added up. */
  readonly styleOf: Uint8Array
  readonly palette: Palette
}

export const LATERAL = 1
export const EDITORIAL = 2

/** A part of a map: the point of the layout at `x`, `y` stands in the corner; all else in px of the bitmap. */
export interface Part {
  readonly x: number
  readonly y: number
  /** Px of the bitmap to one of the layout. */
  readonly scale: number
  /** Px of the bitmap to one of the screen. */
  readonly ratio: number
  readonly width: number
  readonly height: number
}

/** Below this zoom a curve cannot be told from a straight line, nor dashes from none. */
const CURVED = 0.14
const ARROWS = 0.22
/** Roles of other fields stand back. */
const STUB_ALPHA = 0.4
/** Below it, cards are blocks of their colour. */
const FRAMED = 0.16
/** Whether so many lines, seen at a zoom, are drawn alike, unbroken whatever they are. */
export const areAlike = (lines: number, zoom: number): boolean => zoom < ARROWS || lines > MOST_DASHED
/** Up to so many lines in view are as plain as on a small map; of more each is fainter, but never fainter than the least. */
const MOST_PLAIN = 120
const LEAST_ALPHA = 0.14
/** Segments of one path: strokes of longer ones take much longer than their parts. */
const MOST_IN_PATH = 256

/** Paints a part. Takes time in proportion to what lies in it. */
export function paint(brush: Brush, drawing: Drawing, mask: Mask, part: Part): void {
  const { x, y, scale, width, height } = part
  brush.setTransform(1, 0, 0, 1, 0, 0)
  brush.clearRect(0, 0, width, height)
  brush.setTransform(scale, 0, 0, scale, -x * scale, -y * scale)
  const seen = { left: x, top: y, right: x + width / scale, bottom: y + height / scale }
  paintBands(brush, drawing)
  paintLines(brush, drawing, mask, part, seen)
  paintCards(brush, drawing, mask, part, seen)
}

interface Seen {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function paintBands(brush: Brush, { bands, palette }: Drawing): void {
  for (let at = 0; at < bands.length; at += 5) {
    const [left = 0, top = 0, width = 0, height = 0, tone = 0] = bands.subarray(at, at + 5)
    brush.fillStyle = palette.tones[tone]?.band ?? palette.surface
    brush.fillRect(left, top, width, height)
  }
}

function paintLines(
  brush: Brush,
  { curves, styleOf, palette }: Drawing,
  { transitions }: Mask,
  { scale, ratio }: Part,
  seen: Seen,
): void {
  const zoom = scale / ratio
  const all = boundsOfAll(curves)
  const visible: number[] = []
  for (let index = 0; index < curves.transition.length; index += 1) {
    if (transitions[curves.transition[index] ?? 0] !== 1) continue
    const at = index * 4
    const [left = 0, top = 0, right = 0, bottom = 0] = [all[at], all[at + 1], all[at + 2], all[at + 3]]
    if (left <= seen.right && top <= seen.bottom && right >= seen.left && bottom >= seen.top)
      visible.push(index)
  }
  brush.strokeStyle = palette.edge
  brush.fillStyle = palette.edge
  // Of thousands each is faint, so that where they run close is seen.
  brush.globalAlpha = Math.max(LEAST_ALPHA, Math.min(1, MOST_PLAIN / visible.length))
  const isCurved = zoom >= CURVED
  for (const style of isCurved ? [0, LATERAL, EDITORIAL, LATERAL + EDITORIAL] : [null]) {
    const isLateral = style !== null && (style & LATERAL) !== 0
    brush.lineWidth = palette.weight * Math.max(isLateral ? 2 : 1.5, (isLateral ? 1.2 : 0.9) / zoom)
    brush.lineCap = isLateral ? 'round' : 'butt'
    brush.setLineDash(!style || areAlike(visible.length, zoom) ? [] : isLateral ? [0.5, 4.5] : [5, 4])
    let inPath = 0
    brush.beginPath()
    for (const index of visible) {
      if (style !== null && styleOf[curves.transition[index] ?? 0] !== style) continue
      trace(brush, curves, index, isCurved)
      inPath += 1
      if (inPath % MOST_IN_PATH !== 0) continue
      brush.stroke()
      brush.beginPath()
    }
    brush.stroke()
  }
  brush.setLineDash([])
  if (zoom >= ARROWS) {
    brush.beginPath()
    for (const index of visible) traceArrow(brush, curves, index, 1)
    brush.fill()
  }
  brush.globalAlpha = 1
}

/** Numbers of a cubic segment. */
const SEGMENT = 6

/** The way of a curve up to its arrowhead; only its ends from afar. */
export function trace(
  brush: Pick<Brush, 'moveTo' | 'lineTo' | 'bezierCurveTo'>,
  curves: Curves,
  index: number,
  isCurved: boolean,
) {
  const { points, offsets } = curves
  const [from = 0, to = 0] = [offsets[index], offsets[index + 1]]
  brush.moveTo(points[from] ?? 0, points[from + 1] ?? 0)
  if (!isCurved) {
    brush.lineTo(points[to - 2] ?? 0, points[to - 1] ?? 0)
    return
  }
  for (let at = from + 2; at + SEGMENT <= to - SEGMENT; at += SEGMENT)
    brush.bezierCurveTo(
      points[at] ?? 0,
      points[at + 1] ?? 0,
      points[at + 2] ?? 0,
      points[at + 3] ?? 0,
      points[at + 4] ?? 0,
      points[at + 5] ?? 0,
    )
}

/** The arrowhead of a curve, `scale` times as large as usual. */
export function traceArrow(
  brush: Pick<Brush, 'moveTo' | 'lineTo'>,
  curves: Curves,
  index: number,
  scale: number,
) {
  const { points, offsets, flags } = curves
  const to = offsets[index + 1] ?? 0
  const [x = 0, y = 0] = [points[to - 2], points[to - 1]]
  const back = x + ((flags[index] ?? 0) & ARROW_LEFT ? 1 : -1) * ARROWHEAD.length * scale
  const half = Math.min(ARROWHEAD.width * scale, ARROWHEAD.widest) / 2
  brush.moveTo(x, y)
  brush.lineTo(back, y - half)
  brush.lineTo(back, y + half)
  brush.lineTo(x, y)
}

function paintCards(
  brush: Brush,
  { boxes, toneOf, rising, palette }: Drawing,
  mask: Mask,
  { scale, ratio }: Part,
  seen: Seen,
): void {
  const zoom = scale / ratio
  const byTone = new Map<number, number[]>()
  for (let role = 0; role < mask.roles.length; role += 1) {
    if (!isThere(mask, role)) continue
    const at = role * 4
    const [x = 0, y = 0, width = 0, height = 0] = [boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]]
    if (width === 0 || x > seen.right || y > seen.bottom || x + width < seen.left || y + height < seen.top)
      continue
    const tone = toneOf[role] ?? 0
    const same = byTone.get(tone)
    if (same === undefined) byTone.set(tone, [role])
    else same.push(role)
  }
  brush.lineWidth = palette.weight * Math.max(1, 0.8 / zoom)
  for (const [tone, of] of byTone) {
    const { field, tint } = palette.tones[tone] ?? { field: palette.line, tint: palette.surface }
    for (const role of of) {
      const at = role * 4
      const [x = 0, y = 0, width = 0, height = 0] = [boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]]
      const isRising = rising[role] === 1
      const standing = mask.roles[role] === STUB ? STUB_ALPHA : 1
      brush.globalAlpha = standing
      if (zoom < FRAMED) {
        brush.globalAlpha = (isRising ? 0.8 : 0.5) * standing
        brush.fillStyle = field
        brush.fillRect(x, y, width, height)
        continue
      }
      brush.fillStyle = isRising ? tint : palette.surface
      brush.strokeStyle = isRising ? field : palette.line
      paintFrame(brush, { x, y, width, height }, zoom)
    }
  }
  brush.globalAlpha = 1
}
