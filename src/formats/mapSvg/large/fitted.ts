// Text and cards in a place of a given size: whole, in smaller letters where they would not fit.
import type { Role } from '../../../graph/model'
import type { Box, Size } from '../../../layout/input'
import { presenceIn, roleStatusIn, type Scene } from '../../../scene/scene'
import type { Reader } from '../../reader'
import { readIn } from '../../sentence'
import { tag } from '../../xml'
import { drawCard, drawStub, type Style, toStanding } from '../cards'
import { type Line, lineWidth, wrap } from '../measure'
import { BESIDE_TITLE, CARD, cardText, heightOf, LINE, stubHeightOf, stubText, TITLE } from '../plan'
import { baselineIn, type Look, textLine } from '../textLine'

/** From one size to the next. */
const SMALLER = 0.92
/** Where a text has no end, it is not shrunk to nothing. */
const LEAST = 0.02
/** Within a card of a large map, above and below its words, px. */
const ABOVE = 5

/** The scale from which to look for one that fits: as if words could be broken anywhere. */
const guess = (wide: number, { width, height }: Size, line: number): number =>
  Math.min(1, Math.sqrt((Math.max(1, width) * Math.max(1, height)) / Math.max(1, wide * line)))

/** The largest scale, from `first` down, at which something fits. */
function scaleFor(first: number, fits: (scale: number) => boolean): number {
  let scale = first
  while (scale > LEAST && !fits(scale)) scale *= SMALLER
  return scale
}

const shrunk = (scale: number, x: number, y: number, markup: string): string => {
  const [left, top] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
  const by = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`
  return tag('g', { transform: `translate(${left} ${top})${by}` }, markup)
}

/** A text in a room with its upper left corner at `x` and `y`, in lines of a height; `width` is what it takes of the room. */
export function fitText(
  text: Line,
  { x, y, width, height }: Box,
  look: Look,
  lineHeight: number,
  language: string,
): { readonly markup: string; readonly width: number } {
  const first = guess(lineWidth(text, look), { width, height }, lineHeight)
  const linesAt = (scale: number) => wrap(text, width / scale, look)
  const scale = scaleFor(first, (by) => linesAt(by).length * lineHeight * by <= height + 0.01)
  const lines = linesAt(scale)
  const wide = Math.max(0, ...lines.map((line) => lineWidth(line, look)))
  const top = Math.max(0, (height / scale - lines.length * lineHeight) / 2)
  const left = look.anchor === 'end' ? width / scale : 0
  const markup = lines.map((line, index) =>
    textLine(line, left, top + index * lineHeight + baselineIn(lineHeight, look.size), language, look),
  )
  return { markup: shrunk(scale, x, y, markup.join('')), width: wide * scale }
}

/** The card or stub of a role in its box of the layout. */
export function fitCard(scene: Scene, role: Role, box: Box, style: Style, reader: Reader): string {
  const standing = toStanding(roleStatusIn(scene, role.id))
  const words = (scale: number) => box.width / scale - BESIDE_TITLE
  const room = { width: words(1), height: box.height - 2 * ABOVE - LINE.second }
  const first = guess(lineWidth(readIn(scene.graph, reader, role.title), TITLE), room, LINE.title)
  const fits = (need: number, scale: number) => need - 2 * CARD.above + 2 * ABOVE <= box.height / scale
  const boxAt = (scale: number): Box =>
    scale === 1 ? box : { x: 0, y: 0, width: box.width / scale, height: box.height / scale }
  const placed = (scale: number, markup: string) =>
    scale === 1 ? markup : shrunk(scale, box.x, box.y, markup)
  if (presenceIn(scene, role.id) === 'stub') {
    const textAt = (scale: number) => stubText(scene, role, reader, words(scale))
    const scale = scaleFor(first, (by) => fits(stubHeightOf(textAt(by)), by))
    return placed(scale, drawStub(role, boxAt(scale), textAt(scale), standing, style))
  }
  const textAt = (scale: number) => cardText(scene, role, reader, words(scale))
  const scale = scaleFor(first, (by) => fits(heightOf(textAt(by)), by))
  return placed(scale, drawCard(role, boxAt(scale), textAt(scale), standing, style))
}
