// The names of levels and fields beside a part of a large map, where the window has them: levels above it, fields beside their cells
// or above their cards.
import type { Size } from '../../../layout/input'
import { fieldHeads, levelHeads, NAME_HEIGHT } from '../../../scene/large/heads'
import type { Mask } from '../../../scene/large/mask'
import { bandsLeft, type LargeModel } from '../../../scene/large/model'
import type { Reader } from '../../reader'
import { readIn } from '../../sentence'
import { tag } from '../../xml'
import { fieldMark, type Style } from '../cards'
import { PAINT } from '../paint'
import { BAND_NAME, CARD, LEVEL_NAME, LINE, levelName } from '../plan'
import { fitText } from './fitted'
import type { MapPart } from './part'

/** Above a part: two lines for the names of levels, and one for that of a field which began further up. */
const LEVELS = 2 * LINE.name + 4
const CUT = LINE.name + 2
/** Left of cells, for the names of their fields. */
const BESIDE = 200
const BEFORE_CELLS = 10
const MARK = 20
const EDGE = 12

/** The room that names take of a picture, left of its map and above it. */
export interface NameRoom {
  readonly left: number
  readonly top: number
}

/** The band that the upper edge of a part runs through below its name; −1 for none. */
const cutBand = ({ layout: { bands } }: LargeModel, { box, distance, scale }: MapPart): number =>
  distance === 'far'
    ? -1
    : [...bands.y].findIndex(
        (y, band) => y < box.y - 1 && y + (bands.height[band] ?? 0) > box.y + NAME_HEIGHT / scale,
      )

export function roomForNames(model: LargeModel, part: MapPart): NameRoom {
  return {
    left: part.distance === 'far' ? BESIDE : 0,
    top: LEVELS + (cutBand(model, part) < 0 ? 0 : CUT),
  }
}

export function drawNames(
  model: LargeModel,
  mask: Mask,
  part: MapPart,
  room: NameRoom,
  size: Size,
  style: Style,
  reader: Reader,
): string {
  const { graph, layout } = model
  const { box, scale, distance } = part
  const { readersLanguage: language } = style
  const isFar = distance === 'far'
  const view = { x: room.left - box.x * scale, y: room.top - box.y * scale, zoom: scale }
  const window = { ...size, textScale: 1 }
  const [levels, fields] = [[...graph.levels.keys()], [...graph.fields.keys()]]
  const levelNames = levelHeads(layout, view, window).map(({ index, x, room: width }) => {
    const level = levels[layout.columns.level[index] ?? -1] ?? ''
    const words = levelName(graph, { level, roles: layout.columns.roles[index] ?? 0 }, reader)
    return fitText(words, { x, y: 0, width, height: LEVELS - 4 }, LEVEL_NAME, LINE.name, language).markup
  })
  const cut = cutBand(model, part)
  const isLeft = bandsLeft(model, mask)
  const heads = fieldHeads(layout, view, window, { isFar, isLeft }).filter(
    ({ index, y }) => index !== cut && y + (isFar ? NAME_HEIGHT / 2 : 0) >= room.top - 1,
  )
  const first = cut < 0 || !isLeft(cut) ? [] : [{ index: cut, x: EDGE, y: room.top - CUT, room: 0 }]
  const fieldNames = [...first, ...heads].map(({ index, x, y }) => {
    const field = fields[layout.bands.field[index] ?? -1] ?? ''
    const paint = style.paintOf(field)
    const text = readIn(graph, reader, graph.fields.get(field)?.name ?? field)
    const look = { ...BAND_NAME, fill: paint.field }
    const middle = y + NAME_HEIGHT / 2
    if (isFar) {
      const wide = room.left - BEFORE_CELLS
      const place = { x: EDGE + MARK, y, width: wide - EDGE - MARK, height: NAME_HEIGHT }
      const name = fitText(text, place, { ...look, anchor: 'end' }, NAME_HEIGHT, language)
      return fieldMark(paint, x + wide - name.width - MARK / 2 - 2, middle) + name.markup
    }
    const place = { x: x + MARK, y, width: size.width - x - MARK - EDGE, height: NAME_HEIGHT }
    const name = fitText(text, place, look, NAME_HEIGHT, language)
    const ground = tag('rect', {
      x: x - 4,
      y,
      width: name.width + MARK + 8,
      height: NAME_HEIGHT,
      rx: 4,
      fill: distance === 'middle' ? PAINT.paper : paint.band,
      'fill-opacity': '0.84',
    })
    return ground + fieldMark(paint, x + CARD.mark / 2, middle) + name.markup
  })
  return [...levelNames, ...fieldNames].join('')
}
