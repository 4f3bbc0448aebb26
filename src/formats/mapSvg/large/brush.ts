// A brush that draws no pixels but SVG, so that what a canvas shows of a large map can be taken along. Shapes of one look
// become one path.

import type { Brush } from '../../../scene/large/brush'
import type { Mask } from '../../../scene/large/mask'
import { type Drawing, type Palette, type Part, paint } from '../../../scene/large/paint'
import type { MapShapes } from '../../contents'
import { tag } from '../../xml'
import { FIELD_PAINT, PAINT } from '../paint'
import { curvesIn } from './curvesIn'

/** The colours of paper, by tone. */
export const LIGHT: Palette = {
  edge: PAINT.edge,
  line: PAINT.line,
  surface: PAINT.surface,
  weight: 1,
  tones: [{ field: PAINT.ink, tint: PAINT.line, band: PAINT.paper }, ...FIELD_PAINT].map((tone) => ({
    ...tone,
    lit: tone.field,
  })),
}

interface SvgBrush extends Brush {
  /** All that was drawn. */
  readonly markup: () => string
}

type Way = 'fill' | 'stroke'

/** `zoom` is that at which it is seen; places are written no finer than can be seen then. */
export function createSvgBrush(zoom: number): SvgBrush {
  const fine = zoom >= 0.25 ? 10 : 1
  const at = (value: number) => Math.round(value * fine) / fine
  const drawn: string[] = []
  let dashes: readonly number[] = []
  let path: string[] = []
  /** Rectangles of one look that come one after another. */
  const pending = { fill: { look: '', d: [''] }, stroke: { look: '', d: [''] } }

  const lookOf = (way: Way): string => {
    const { fillStyle, strokeStyle, lineWidth, lineCap, globalAlpha } = brush
    const opacity = globalAlpha === 1 ? undefined : String(Math.round(globalAlpha * 100) / 100)
    const whole =
      way === 'fill'
        ? { fill: String(fillStyle), opacity }
        : {
            fill: 'none',
            stroke: String(strokeStyle),
            'stroke-width': lineWidth,
            'stroke-linecap': lineCap === 'round' ? 'round' : undefined,
            'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' '),
            opacity,
          }
    return tag('path', whole).slice('<path'.length)
  }
  const put = (look: string, d: readonly string[]) => {
    if (d.length > 0) drawn.push(`<path d="${d.join('')}"${look}`)
  }
  const flush = () => {
    for (const way of ['fill', 'stroke'] as const) {
      const { look, d } = pending[way]
      put(look, d.slice(1))
      pending[way] = { look: '', d: [''] }
    }
  }
  const rectangle = (way: Way) => (x: number, y: number, width: number, height: number) => {
    const look = lookOf(way)
    if (pending[way].look !== look && pending[way].look !== '') flush()
    pending[way].look = look
    pending[way].d.push(`M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${-at(width)}z`)
  }
  const finish = (way: Way) => () => {
    flush()
    put(lookOf(way), path)
  }
  const brush: SvgBrush = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt',
    globalAlpha: 1,
    setTransform: () => {},
    clearRect: () => {},
    fillRect: rectangle('fill'),
    strokeRect: rectangle('stroke'),
    setLineDash: (lengths) => {
      dashes = lengths
    },
    beginPath: () => {
      path = []
    },
    moveTo: (x, y) => path.push(`M${at(x)} ${at(y)}`),
    lineTo: (x, y) => path.push(`L${at(x)} ${at(y)}`),
    bezierCurveTo: (x1, y1, x2, y2, x, y) =>
      path.push(`C${at(x1)} ${at(y1)} ${at(x2)} ${at(y2)} ${at(x)} ${at(y)}`),
    stroke: finish('stroke'),
    fill: finish('fill'),
    markup: () => {
      flush()
      return drawn.join('')
    },
  }
  return brush
}

/** A part of a large map as the bitmap shows it, without its bands, which are drawn for themselves. */
export function drawShapes(drawing: Omit<Drawing, 'palette' | 'bands'>, mask: Mask, part: Part): MapShapes {
  const { x, y, scale, width, height } = part
  const brush = createSvgBrush(scale / part.ratio)
  paint(brush, { ...drawing, bands: new Float64Array(), palette: LIGHT }, mask, part)
  const box = { x, y, width: width / scale, height: height / scale }
  return { markup: brush.markup(), lines: curvesIn(drawing.curves, box, mask).length }
}
