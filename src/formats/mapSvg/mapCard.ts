// A map as a card that links lead from, where no frame may stand: what it is called, how much it holds, its fields, and where it leads.
import type { RoleGraph } from '../../graph/roleGraph'
import { type Wording, wordingOf } from '../../graph/text'
import { escapeXml, tag } from '../xml'
import { type Face, type Line, lineWidth, wrap } from './measure'
import { PAINT, paintsOf } from './paint'
import { fontsFor, textLine } from './textLine'

const CARD = { width: 640, height: 320 } as const

const EDGE = 36
const ROOM = CARD.width - 2 * EDGE
const TITLE: Face = { size: 28, bold: true }
const WORDS: Face = { size: 17 }
const MARK = 14
const GAP = 24
/** What does not fit is cut, and says so. */
const MOST_LINES = { title: 2, fields: 2 } as const

interface CardWords {
  readonly language: string
  /** How many roles and moves there are. */
  readonly counts: string
  /** What a press does. */
  readonly open: string
}

/** The first lines of a text, the last with an ellipsis where there are more. */
function firstLines(text: Wording, width: number, most: number, face: Face): readonly Line[] {
  const lines = wrap([text], width, face)
  if (lines.length <= most) return lines
  const [last] = wrap([{ ...text, value: lineText(lines[most - 1]) }], width - face.size, face)
  return [...lines.slice(0, most - 1), [{ ...text, value: `${lineText(last).trimEnd()}…` }]]
}

const lineText = (line: Line = []): string => line.map(({ value }) => value).join('')

/** The marks and names of the fields in rows; those that find no room are left out. */
function fieldRows(graph: RoleGraph, { language }: CardWords, top: number): readonly string[] {
  const paint = paintsOf(graph)
  let [x, row] = [0, 0]
  return [...graph.fields.values()].flatMap(({ id, name }) => {
    const [line = []] = firstLines(wordingOf(name, language, graph.languages), ROOM - MARK - 8, 1, WORDS)
    const wide = MARK + 8 + lineWidth(line, WORDS)
    if (x > 0 && x + wide > ROOM) [x, row] = [0, row + 1]
    if (row >= MOST_LINES.fields) return []
    const [left, y] = [EDGE + x, top + row * 28]
    x += wide + GAP
    const { shape, field } = paint(id)
    const mark = tag('path', { d: shape, fill: field, transform: `translate(${left} ${y - MARK + 2})` })
    return [mark, textLine(line, left + MARK + 8, y, language, WORDS)]
  })
}

/** The card as an SVG image, which needs no script and no font. */
export function writeMapCard(graph: RoleGraph, words: CardWords): string {
  const { language, counts, open } = words
  const title = wordingOf(graph.title, language, graph.languages)
  const lines = firstLines(title, ROOM, MOST_LINES.title, TITLE)
  const middle = 74 + (lines.length - 1) * 38
  const said = (value: string): Line => [{ value, language }]
  const button = lineWidth(said(open), { ...WORDS, bold: true }) + 40
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
      width: CARD.width,
      height: CARD.height,
      role: 'img',
      'xml:lang': language,
      'font-family': fontsFor(language),
    },
    tag('title', {}, escapeXml([title.value, counts, open].join(' · '))),
    tag('rect', {
      x: 0.5,
      y: 0.5,
      width: CARD.width - 1,
      height: CARD.height - 1,
      rx: 16,
      fill: PAINT.surface,
      stroke: PAINT.line,
    }),
    ...lines.map((line, index) => textLine(line, EDGE, 74 + index * 38, language, TITLE)),
    textLine(said(counts), EDGE, middle + 36, language, { ...WORDS, fill: PAINT.muted }),
    ...fieldRows(graph, words, middle + 78),
    tag('rect', {
      x: EDGE,
      y: CARD.height - EDGE - 44,
      width: button,
      height: 44,
      rx: 10,
      fill: PAINT.ink,
    }),
    textLine(said(open), EDGE + 20, CARD.height - EDGE - 16, language, {
      ...WORDS,
      bold: true,
      fill: PAINT.surface,
    }),
  )}\n`
}
