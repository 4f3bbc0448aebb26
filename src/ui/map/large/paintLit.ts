// The canvas above the bitmaps, on which what is lit is drawn anew at each move.
import type { Size } from '../../../layout/input'
import { drawLit, type Lit } from '../../../scene/large/lit'
import type { LargeModel } from '../../../scene/large/model'
import type { Palette } from '../../../scene/large/paint'
import type { View } from '../../../scene/large/view'
import { ifGiven } from '../ifGiven'

/** Whether the browser gives a canvas to paint it on. */
export function paintLit(
  canvas: HTMLCanvasElement,
  model: LargeModel,
  lit: Lit,
  palette: Palette,
  { x, y, zoom }: View,
  window: Size,
): boolean {
  const brush = ifGiven(() => canvas.getContext('2d'))
  if (brush === null) return false
  const ratio = devicePixelRatio
  const [width, height] = [Math.round(window.width * ratio), Math.round(window.height * ratio)]
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  brush.setTransform(1, 0, 0, 1, 0, 0)
  brush.clearRect(0, 0, width, height)
  brush.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio)
  drawLit(brush, model, lit, palette, zoom)
  return true
}
