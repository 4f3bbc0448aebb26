// What can be read of a large map whose cards are too small for words: titles that fit, or cells with their name and numbers.
import type { Box } from '../../../layout/input'
import { CELL_LINE, type Cell, type CellRoom, linesOf, readCells } from '../../../scene/large/cells'
import { LABEL_HEIGHT, type Label } from '../../../scene/large/labels'
import type { LargeModel } from '../../../scene/large/model'
import { roleStatusIn, type Scene } from '../../../scene/scene'
import type { Reader } from '../../reader'
import { readIn } from '../../sentence'
import { tag } from '../../xml'
import type { Style } from '../cards'
import type { Face, Line } from '../measure'
import { PAINT } from '../paint'
import { fitText } from './fitted'
import { type MapPart, shared } from './part'

const LABEL: Face = { size: 12 }
const CELL: Face = { size: 11 }
const LABEL_PADDING = 5
const CELL_PADDING = 4
/** Less of a cell has no room for a word, px. */
const LEAST_CELL = 20

/** A box of the layout in px of the picture, from the corner of its part. */
export const inPicture = ({ x, y, width, height }: Box, { box, scale }: MapPart): Box => ({
  x: (x - box.x) * scale,
  y: (y - box.y) * scale,
  width: width * scale,
  height: height * scale,
})

function drawLabel(
  scene: Scene,
  ids: readonly string[],
  label: Label,
  part: MapPart,
  style: Style,
  reader: Reader,
): string {
  const { graph } = scene
  const role = graph.roles.get(ids[label.role] ?? '')
  if (role === undefined) return ''
  const status = roleStatusIn(scene, role.id)
  const [isPlain, isFaded] = [status === 'plain', status === 'faded']
  const paint = style.paintOf(role.field)
  const { x, y } = inPicture(label, part)
  const text = readIn(graph, reader, role.title)
  const place = { x: x + LABEL_PADDING, y, width: label.width - 2 * LABEL_PADDING, height: LABEL_HEIGHT }
  const fill = isFaded ? PAINT.muted : isPlain ? PAINT.ink : paint.field
  const look = { ...LABEL, bold: !isPlain && !isFaded, fill }
  const words = fitText(text, place, look, LABEL_HEIGHT, style.readersLanguage)
  const ground = tag('rect', {
    x,
    y,
    width: words.width + 2 * LABEL_PADDING,
    height: LABEL_HEIGHT,
    rx: 4,
    fill: isPlain ? PAINT.surface : paint.tint,
    'fill-opacity': isPlain ? '0.82' : undefined,
  })
  return isFaded ? words.markup : ground + words.markup
}

function drawCell(
  { graph }: Scene,
  cell: Cell,
  room: CellRoom | undefined,
  part: MapPart,
  style: Style,
  reader: Reader,
): string {
  const { say, language } = reader
  const paint = style.paintOf(cell.field)
  const seen = inPicture(shared(cell, part.box), part)
  const place = inPicture(cell, part)
  const ground = tag('rect', { ...seen, rx: 12 * part.scale, fill: paint.tint, 'fill-opacity': '0.7' })
  // Its words stand in its corner, where the window shows it.
  if (room === undefined || place.x < seen.x - 1 || place.y < seen.y - 1 || seen.width < LEAST_CELL)
    return ground
  const words = (value: string): Line => [{ value, language }]
  const facts = [say('roles', { count: cell.roles }), say('transitions', { count: cell.moves })] as const
  const lines = linesOf<Line>(room, {
    name: readIn(graph, reader, graph.fields.get(cell.field)?.name ?? cell.field),
    facts: [words(facts[0]), words(facts[1])],
    both: words(facts.join(say('comma'))),
    count: words(new Intl.NumberFormat(language).format(cell.roles)),
  })
  const isNamed = lines.length > 2
  const drawn = lines.map((line, index) => {
    const isName = isNamed && index === 0
    const look = { ...CELL, bold: isName, fill: isName ? paint.field : PAINT.ink }
    const width = seen.width - 2 * CELL_PADDING
    const own = { x: seen.x + CELL_PADDING, y: seen.y + index * CELL_LINE, width, height: CELL_LINE }
    return fitText(line, own, look, CELL_LINE, style.readersLanguage).markup
  })
  return ground + drawn.join('')
}

/** All that is read of a part, from the corner of that part. */
export function drawWords(
  scene: Scene,
  { ids }: LargeModel,
  part: MapPart,
  style: Style,
  reader: Reader,
): string {
  const read = readCells(part.cells, part.step)
  return [
    ...part.cells.map((cell) => drawCell(scene, cell, read.get(cell), part, style, reader)),
    ...part.labels.map((label) => drawLabel(scene, ids, label, part, style, reader)),
  ].join('')
}
