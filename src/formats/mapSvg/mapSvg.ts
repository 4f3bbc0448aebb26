// The map as an SVG picture drawn from the model: real text, whole, on paper, with a legend and its source.
import { groupsSaid, transitionCounts } from '../../graph/groupLines'
import { countedIn } from '../../scene/counts'
import {
  presenceIn,
  roleStatusIn,
  type Scene,
  type TransitionStatus,
  transitionStatusIn,
} from '../../scene/scene'
import type { MapContent } from '../contents'
import type { Reader } from '../reader'
import { drawBands, drawCard, drawStub, type Style, toStanding } from './cards'
import { drawCurve } from './curves'
import { HATCH } from './differenceMark'
import { type Block, drawFooter, drawLegend } from './legend'
import { type Face, type Line, type Run, wrap } from './measure'
import { PAINT, paintsOf, patternsFor } from './paint'
import { type Plan, planMap } from './plan'
import { readIn, sentence } from './sentence'
import { baselineIn, directed, fontsFor, type Look, textLine } from './textLine'
import { escapeXml, tag } from './xml'

/** Round everything, px. */
const MARGIN = 32
/** A picture of one role still has room for its legend. */
const LEAST_WIDTH = 640
const HEADING: Face = { size: 24, bold: true }
const SUBHEADING: Face = { size: 14 }
/** Nothing is pointed at in a picture. */
const BACK_TO_FRONT = ['faded', 'plain', 'lit'] as const satisfies readonly TransitionStatus[]

export function writeMapSvg(content: MapContent, reader: Reader): string {
  const { scene } = content
  const { graph } = scene
  const plan = planMap(scene, reader)
  const { layout } = plan
  const inner = Math.max(LEAST_WIDTH, Math.ceil(layout.width))
  const style: Style = { graph, paintOf: paintsOf(graph), readersLanguage: reader.language }
  const heading = drawHeading(content, reader, inner)
  const legend = drawLegend(
    {
      facts: scene.legend,
      roles: [...layout.cards.keys()].flatMap((id) => graph.roles.get(id) ?? []),
      groups: groupsSaid(countedIn(scene).map((one) => transitionCounts(graph, one))),
    },
    reader,
    inner,
  )
  const footer = drawFooter(graph, reader, inner)

  const mapTop = MARGIN + heading.height
  const legendTop = mapTop + layout.height + 24
  const ruleTop = legendTop + legend.height + 12
  const footerTop = ruleTop + 12
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(footerTop + footer.height + MARGIN - 8)]
  const at = (top: number, ...markup: readonly string[]) =>
    tag('g', { transform: `translate(${MARGIN} ${Math.round(top * 10) / 10})` }, ...markup)
  const { language } = reader
  return tag(
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
    tag('desc', { id: 'desc' }, escapeXml(descriptionOf(content, plan, reader))),
    tag('defs', {}, patternsFor(graph), HATCH),
    tag('rect', { width, height, fill: PAINT.paper }),
    at(MARGIN, heading.markup),
    at(
      mapTop,
      drawBands(plan, style),
      ...BACK_TO_FRONT.flatMap((status) =>
        layout.curves
          .filter(({ transition }) => transitionStatusIn(scene, transition) === status)
          .map((curve) => drawCurve(curve, status, style, reader)),
      ),
      drawRoles(scene, plan, style),
    ),
    at(legendTop, legend.markup),
    tag('path', { d: `M${MARGIN} ${ruleTop}h${inner}`, stroke: PAINT.line }),
    at(footerTop, footer.markup),
  )
}

const drawRoles = (scene: Scene, plan: Plan, style: Style): string => {
  const { graph } = scene
  const { cards: boxes, stubs } = plan.layout
  const standingOf = (id: string) => toStanding(roleStatusIn(scene, id))
  const cards = [...boxes].map(([id, box]) => {
    const [role, text] = [graph.roles.get(id), plan.cards.get(id)]
    return role && text ? drawCard(role, box, text, standingOf(id), style) : ''
  })
  const others = [...stubs].map(([id, box]) => {
    const [role, text] = [graph.roles.get(id), plan.stubs.get(id)]
    return role && text && presenceIn(scene, id) !== 'absent'
      ? drawStub(role, box, text, standingOf(id), style)
      : ''
  })
  return [...cards, ...others].join('')
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

function descriptionOf(content: MapContent, { layout }: Plan, reader: Reader): string {
  const { scene } = content
  const drawn = layout.curves.filter(({ transition }) => transitionStatusIn(scene, transition) !== 'hidden')
  const counts = reader.say('picture', {
    roles: reader.say('roles', { count: layout.cards.size }),
    transitions: reader.say('transitions', { count: drawn.length }),
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
