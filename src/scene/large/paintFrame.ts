// The frame of a card where it is painted: with the corners that a card has, once they can be told from none.
import type { Box } from '../../layout/input'
import type { Brush } from './brush'

/** From this zoom up. */
const ROUNDED = 0.4
/** Of a card, as `--corner` in tokens.css; px of the layout. */
export const CARD_CORNER = 12
/** How far along its corner a cubic curve is drawn towards it, to be all but a quarter of a circle. */
const TOWARDS = 0.5523

/** Fills a card and draws its frame, with the colours that the brush has. */
export function paintFrame(brush: Brush, { x, y, width, height }: Box, zoom: number): void {
  if (zoom < ROUNDED) {
    brush.fillRect(x, y, width, height)
    brush.strokeRect(x, y, width, height)
    return
  }
  const [right, bottom] = [x + width, y + height]
  const corner = Math.min(CARD_CORNER, width / 2, height / 2)
  const rest = corner * (1 - TOWARDS)
  brush.beginPath()
  brush.moveTo(x + corner, y)
  brush.lineTo(right - corner, y)
  brush.bezierCurveTo(right - rest, y, right, y + rest, right, y + corner)
  brush.lineTo(right, bottom - corner)
  brush.bezierCurveTo(right, bottom - rest, right - rest, bottom, right - corner, bottom)
  brush.lineTo(x + corner, bottom)
  brush.bezierCurveTo(x + rest, bottom, x, bottom - rest, x, bottom - corner)
  brush.lineTo(x, y + corner)
  brush.bezierCurveTo(x, y + rest, x + rest, y, x + corner, y)
  brush.fill()
  brush.stroke()
}
