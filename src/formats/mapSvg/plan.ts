// What stands on the map in which lines, and where: cards as large as their longest title needs.

import type { Role } from '../../graph/model'
import { tellMoves } from '../../graph/moves'
import type { RoleGraph } from '../../graph/roleGraph'
import { secondWordingOf } from '../../graph/text'
import type { Measures } from '../../layout/input'
import { createCandidates } from '../../layout/layout'
import { HEADER_HEIGHT, TITLE_HEIGHT } from '../../layout/place'
import { toLayoutInput } from '../../scene/layoutInput'
import { createPlaced, type Placed } from '../../scene/placed'
import type { Scene } from '../../scene/scene'
import type { Reader } from '../reader'
import { readIn, sentence } from '../sentence'
import { type Counts, cardCounts, countsHeight, countsWidth } from './counts'
import { type Face, type Line, lineWidth, widthOf, wrap } from './measure'

export const TITLE: Face = { size: 15, bold: true }
export const SECOND: Face = { size: 12.5 }
export const STUB: Face = { size: 13 }
export const BAND_NAME: Face = { size: 14, bold: true }
export const LEVEL_NAME: Face = { size: 14, bold: true }
/** Heights of lines, px. */
export const LINE = { title: 20, second: 18, stub: 18, name: 20 } as const
/** Inside a card, px: to its edge, for the mark, and between the second title and the count. */
export const CARD = { padding: 14, mark: 11, afterMark: 12, beforeCount: 8, above: 10 } as const

/** Above this many roles, leading long curves round cards costs more than it shows. */
const MOST_ROUTED = 1000

/** Of the width of a card, what its words do not have. */
export const BESIDE_TITLE = 2 * CARD.padding + CARD.mark + CARD.afterMark
const LEAST_CARD = 240
const USUAL_CARD = 380
/** For titles that would else take more than `MOST_LINES`. */
const WIDE_CARD = 440
const MOST_LINES = 3
const LEAST_HEIGHT = 60
const LEAST_STUB = 40
const CORRIDOR = 176
const ROW_GAP = 18
const GUTTER = 56
/** Room on both sides of the name of a band, with its mark, px. */
const NAME_ROOM = 60

export interface CardText {
  readonly title: readonly Line[]
  readonly second: readonly Line[]
  /** How many promotions and lateral moves leave, else how many arrive; null when none do, or counts of lit transitions stand in its place. */
  readonly count: string | null
  readonly counts: readonly Counts[]
}

export interface StubText {
  readonly lines: readonly Line[]
  readonly counts: readonly Counts[]
}

export interface Plan {
  readonly layout: Placed
  readonly cards: ReadonlyMap<string, CardText>
  readonly stubs: ReadonlyMap<string, StubText>
  readonly bands: ReadonlyMap<string, readonly Line[]>
  readonly levels: ReadonlyMap<string, readonly Line[]>
}

export function planMap(scene: Scene, reader: Reader): Plan {
  const { graph, field } = scene
  const roles = [...graph.roles.values()]
  const shown = roles.filter((role) => field === null || role.field === field)
  const widest = shown.reduce((most, role) => Math.max(most, cardNeed(scene, role, reader)), 0)
  const usual = Math.min(USUAL_CARD, Math.max(LEAST_CARD, Math.ceil(widest) + BESIDE_TITLE))
  const cardsAt = (width: number): ReadonlyMap<string, CardText> =>
    new Map(shown.map((role) => [role.id, cardText(scene, role, reader, width - BESIDE_TITLE)]))
  const narrow = cardsAt(usual)
  const isLong = [...narrow.values()].some(({ title, second }) => title.length + second.length > MOST_LINES)
  const width = isLong ? WIDE_CARD : usual
  const cards = isLong ? cardsAt(width) : narrow
  const stubs = new Map(
    roles
      .filter((role) => field !== null && role.field !== field)
      .map((role) => [role.id, stubText(scene, role, reader, width - BESIDE_TITLE)]),
  )
  const most = (heights: readonly number[], least: number) =>
    heights.reduce((height, one) => Math.max(height, one), least)
  const measures: Measures = {
    card: { width, height: most([...cards.values()].map(heightOf), LEAST_HEIGHT) },
    stub: {
      width,
      height: most([...stubs.values()].map(stubHeightOf), LEAST_STUB),
    },
    corridor: CORRIDOR,
    rowGap: ROW_GAP,
    gutter: GUTTER,
    routed: roles.length <= MOST_ROUTED,
  }
  const candidateOf = createCandidates(toLayoutInput(graph, field))
  const first = createPlaced(graph, candidateOf(measures).draw())
  const bands = new Map(
    first.bands.map((band) => {
      const name = graph.fields.get(band.field)?.name ?? band.field
      return [band.field, wrap(readIn(graph, reader, name), band.width - NAME_ROOM, BAND_NAME)]
    }),
  )
  const levels = new Map(
    first.columns.map((column) => [
      column.level,
      wrap(levelName(graph, column, reader), column.width, LEVEL_NAME),
    ]),
  )
  const lines = (texts: ReadonlyMap<string, readonly Line[]>) =>
    most(
      [...texts.values()].map(({ length }) => length),
      1,
    )
  const header = HEADER_HEIGHT + (lines(levels) - 1) * LINE.name
  const bandTitle = TITLE_HEIGHT + (lines(bands) - 1) * LINE.name
  const isUsual = header === HEADER_HEIGHT && bandTitle === TITLE_HEIGHT
  // The names of bands and levels change heights only, never the widths that they were broken for.
  const layout = isUsual ? first : createPlaced(graph, candidateOf({ ...measures, header, bandTitle }).draw())
  return { layout, cards, stubs, bands, levels }
}

/** What the words of a card need, px. */
export const heightOf = ({ title, second, count, counts }: CardText): number =>
  title.length * LINE.title +
  Math.max(second.length * LINE.second, count === null ? 0 : LINE.second, countsHeight(counts)) +
  2 * CARD.above

/** What the words of a stub need, px. */
export const stubHeightOf = ({ lines, counts }: StubText): number =>
  Math.max(lines.length * LINE.stub, countsHeight(counts)) + 2 * CARD.above

const countOf = (graph: RoleGraph, { id }: Role, { say }: Reader): string | null => {
  const next = tellMoves(graph.leaving.get(id) ?? [], (kind, count) => say(`moves.${kind}`, { count }))
  if (next.length > 0) return next.join(say('comma'))
  const previous = graph.arriving.get(id)?.length ?? 0
  return previous > 0 ? say('from', { count: previous }) : null
}

const secondOf = (graph: RoleGraph, { title }: Role, { language }: Reader): Line => {
  const second = secondWordingOf(title, language, graph.languages)
  return second === null ? [] : [second]
}

/** What stands beside the second title, and the room that it needs. */
function besideOf(scene: Scene, role: Role, reader: Reader) {
  const counts = cardCounts(scene, role.id)
  const count = counts.length > 0 ? null : countOf(scene.graph, role, reader)
  const wide = count === null ? countsWidth(counts) : widthOf(count, SECOND)
  return { count, counts, room: wide === 0 ? 0 : CARD.beforeCount + wide }
}

/** How wide both lines of a card want to be, px. */
function cardNeed(scene: Scene, role: Role, reader: Reader): number {
  const title = lineWidth(readIn(scene.graph, reader, role.title), TITLE)
  const second = lineWidth(secondOf(scene.graph, role, reader), SECOND)
  return Math.max(title, second + besideOf(scene, role, reader).room)
}

/** The words of a card in lines of a width. */
export function cardText(scene: Scene, role: Role, reader: Reader, width: number): CardText {
  const { count, counts, room } = besideOf(scene, role, reader)
  const second = secondOf(scene.graph, role, reader)
  return {
    title: wrap(readIn(scene.graph, reader, role.title), width, TITLE),
    second: second.length === 0 ? [] : wrap(second, width - room, SECOND),
    count,
    counts,
  }
}

/** A role of another field: what it is, and where. */
export function stubText(scene: Scene, role: Role, reader: Reader, width: number): StubText {
  const { graph } = scene
  const counts = cardCounts(scene, role.id)
  const [title] = readIn(graph, reader, role.title)
  const [field] = readIn(graph, reader, graph.fields.get(role.field)?.name ?? role.field)
  const room = counts.length === 0 ? 0 : CARD.beforeCount + countsWidth(counts)
  return { lines: wrap(sentence(reader, 'stub', { role: title, field }), width - room, STUB), counts }
}

/** The name of a level with how many roles it has. */
export function levelName(
  graph: RoleGraph,
  { level, roles }: Pick<Placed['columns'][number], 'level' | 'roles'>,
  reader: Reader,
): Line {
  const { say, language } = reader
  const name = readIn(graph, reader, graph.levels.get(level)?.name ?? level)
  const count = { value: ` ${say('roles', { count: roles })}`, language, isAside: true }
  return [...name, count]
}
