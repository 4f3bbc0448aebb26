// The paper round a map: heading, legend and source, in one frame for maps of any size.
import { groupsSaid, transitionCounts } from '../../graph/groupLines'
import type { Role } from '../../graph/model'
import type { Size } from '../../layout/input'
import { countedIn } from '../../scene/counts'
import type { MapContent } from '../contents'
import type { Reader } from '../reader'
import { readIn, sentence } from '../sentence'
import { escapeXml, tag } from '../xml'
import { HATCH } from './differenceMark'
import { type Block, drawFooter, drawLegend } from './legend'
import { type Face, type Line, type Run, wrap } from './measure'
import { PAINT, patternsFor } from './paint'
import { baselineIn, directed, fontsFor, type Look, textLine } from './textLine'

/** Round everything, px. */
const MARGIN = 32
/** A picture of one role still has room for its legend. */
const LEAST_WIDTH = 640
/** Longer lines of a legend nobody reads. */
const MOST_LEGEND = 1600
const HEADING: Face = { size: 24, bold: true }
const SUBHEADING: Face = { size: 14 }
/** Where the map comes: no text holds it, since XML cannot. */
const MAP = '\0'

/** What of a map stands on the paper. */
export interface OnPaper extends Size {
  readonly roles: readonly Role[]
  /** How many transitions are drawn. */
  readonly lines: number
  /** As in the legend. */
  readonly isAlike?: boolean
}

/** The size of a picture, and what stands before and after the markup of its map. */
export interface Paper extends Size {
  readonly before: string
  readonly after: string
}

export function createPaper(content: MapContent, reader: Reader, map: OnPaper): Paper {
  const { scene } = content
  const { graph } = scene
  const inner = Math.max(LEAST_WIDTH, Math.ceil(map.width))
  const words = Math.min(inner, MOST_LEGEND)
  const heading = drawHeading(content, reader, words)
  const groups = groupsSaid(countedIn(scene).map((one) => transitionCounts(graph, one)))
  const legend = drawLegend(
    { facts: scene.legend, roles: map.roles, groups, isAlike: map.isAlike === true },
    reader,
    words,
  )
  const footer = drawFooter(graph, reader, words)

  const mapTop = MARGIN + heading.height
  const legendTop = mapTop + map.height + 24
  const ruleTop = legendTop + legend.height + 12
  const footerTop = ruleTop + 12
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(footerTop + footer.height + MARGIN - 8)]
  const at = (top: number, ...markup: readonly string[]) =>
    tag('g', { transform: `translate(${MARGIN} ${Math.round(top * 10) / 10})` }, ...markup)
  const { language } = reader
  const whole = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'graphics-document document',
      lang: language,
      'xml:lang': language,
      'aria-labelledby': 'title',
      'aria-describedby': 'desc',
      'font-family': fontsFor(language),
    },
    tag('title', { id: 'title' }, escapeXml(spoken(titleOf(content, reader)))),
    tag('desc', { id: 'desc' }, escapeXml(descriptionOf(content, map, reader))),
    tag('defs', {}, patternsFor(graph), HATCH),
    tag('rect', { width, height, fill: PAINT.paper }),
    at(MARGIN, heading.markup),
    at(mapTop, MAP),
    at(legendTop, legend.markup),
    tag('path', { d: `M${MARGIN} ${ruleTop}h${inner}`, stroke: PAINT.line }),
    at(footerTop, footer.markup),
  )
  const [before = '', after = ''] = whole.split(MAP)
  return { width, height, before, after }
}

const titleOf = ({ scene: { graph } }: MapContent, reader: Reader): Line => readIn(graph, reader, graph.title)

const spoken = (runs: readonly Run[]): string => runs.map(({ value }) => directed(value)).join('')

/** What the picture is narrowed to, and what it is looked at for, a sentence each. */
function aboutOf({ scene: { graph, field }, about }: MapContent, reader: Reader): readonly Line[] {
  const name = field === null ? undefined : graph.fields.get(field)?.name
  const [first, ...others] = about
  const comma = { value: reader.say('comma'), language: reader.language }
  const titles = (roles: typeof about) => roles.map(({ title }) => readIn(graph, reader, title)[0])
  return [
    ...(name === undefined ? [] : [sentence(reader, 'onlyField', { field: readIn(graph, reader, name)[0] })]),
    ...(first === undefined
      ? []
      : [
          [
            ...sentence(reader, 'highlighted', { role: readIn(graph, reader, first.title)[0] }),
            ...titles(others).flatMap((run) => [comma, run]),
          ],
        ]),
  ]
}

function descriptionOf(content: MapContent, { roles, lines }: OnPaper, reader: Reader): string {
  const counts = reader.say('picture', {
    roles: reader.say('roles', { count: roles.length }),
    transitions: reader.say('transitions', { count: lines }),
  })
  return aboutOf(content, reader)
    .map(spoken)
    .reduce((first, second) => reader.say('sentences', { first, second }), counts)
}

function drawHeading(content: MapContent, reader: Reader, width: number): Block {
  const { language } = reader
  const blocks = [
    { text: titleOf(content, reader), look: HEADING, line: 32 },
    ...aboutOf(content, reader).map((text) => ({
      text,
      look: { ...SUBHEADING, fill: PAINT.muted } satisfies Look,
      line: 22,
    })),
  ]
  let y = 0
  const markup = blocks.flatMap(({ text, look, line }) =>
    wrap(text, width, look).map((words) => {
      y += line
      return textLine(words, 0, y - line + baselineIn(line, look.size), language, look)
    }),
  )
  return { markup: markup.join(''), height: y }
}
