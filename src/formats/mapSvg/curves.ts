// Transitions as SVG: solid where the source states one, dashed where it is editorial, dotted where it is lateral; what
// is lit is thicker, in the colour of its field, and has its counts.

import { transitionCounts } from '../../graph/groupLines'
import type { Transition } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { arrowheadOf, LIT_SCALE, pathOf } from '../../layout/curves'
import { placePills } from '../../layout/pills'
import type { PlacedCurve } from '../../scene/placed'
import type { Reader } from '../reader'
import type { Style } from './cards'
import { DIFFERENCES, differenceMark } from './differenceMark'
import { PAINT } from './paint'
import type { Plan } from './plan'
import { readIn, sentence } from './sentence'
import { baselineIn, directed, textLine } from './textLine'
import { escapeXml, tag } from './xml'

const WIDTHS = { plain: 1.5, faded: 1.5, lit: 2.5 } as const
const PILL = { width: 72, height: 29, digit: 6, upright: { width: 36, height: 60 } } as const
const COUNT = { size: 13, bold: true } as const

/** How a line of a kind is broken. */
export const strokeOf = ({ kind, basis }: Pick<Transition, 'kind' | 'basis'>, width: number) =>
  kind === 'lateral'
    ? {
        'stroke-width': Math.max(2, width),
        'stroke-dasharray': width > 2 ? '0.5 5.5' : '0.5 4.5',
        'stroke-linecap': 'round',
      }
    : { 'stroke-width': width, 'stroke-dasharray': basis === 'editorial' ? '5 4' : undefined }

/** A transition in words: both roles, what it is, on whose word. */
function nameOf(graph: RoleGraph, transition: Transition, reader: Reader): string {
  const run = (id: string) => readIn(graph, reader, graph.roles.get(id)?.title ?? id)[0]
  return sentence(reader, `line.${transition.basis}`, {
    from: run(transition.from),
    to: run(transition.to),
    kind: { value: reader.say(transition.kind), language: reader.language },
  })
    .map(({ value }) => directed(value))
    .join('')
}

export function drawCurve(
  curve: PlacedCurve,
  standing: keyof typeof WIDTHS,
  style: Style,
  reader: Reader,
): string {
  const { transition } = curve
  const { field } = style.paintOf(style.graph.roles.get(transition.from)?.field ?? '')
  const colour = standing === 'lit' ? field : PAINT.edge
  return tag(
    'g',
    { opacity: standing === 'faded' ? '0.45' : undefined },
    `<title>${escapeXml(nameOf(style.graph, transition, reader))}</title>`,
    tag('path', {
      d: pathOf(curve),
      fill: 'none',
      stroke: colour,
      ...strokeOf(transition, WIDTHS[standing]),
    }),
    tag('path', { d: arrowheadOf(curve, standing === 'lit' ? LIT_SCALE : 1), fill: colour }),
  )
}

/** On each of these curves its counts, clear of cards and of each other. */
export function drawPills({ layout }: Plan, counted: readonly PlacedCurve[], style: Style): string {
  const sizeOf = ({ loop, transition }: PlacedCurve) => {
    if (loop) return PILL.upright
    const { covered, partly, added } = transitionCounts(style.graph, transition)
    const digits = `${covered}${partly}${added}`.length
    return { width: PILL.width + PILL.digit * digits, height: PILL.height }
  }
  const sizes = counted.map(sizeOf)
  const centres = placePills(counted, {
    sizes,
    obstacles: [...layout.cards.values(), ...layout.stubs.values()],
    within: { x: 0, y: 0, width: layout.width, height: layout.height },
  })
  return counted
    .map((curve, index) => {
      const [centre, size] = [centres[index], sizes[index]]
      if (!centre || !size) return ''
      const { width, height } = size
      const counts = transitionCounts(style.graph, curve.transition)
      const { field } = style.paintOf(style.graph.roles.get(curve.transition.from)?.field ?? '')
      const [left, top] = [centre.x - width / 2, centre.y - height / 2]
      const step = curve.loop ? (height - 8) / DIFFERENCES.length : (width - 6) / DIFFERENCES.length
      return tag(
        'g',
        {},
        tag('rect', {
          x: left,
          y: top,
          width,
          height,
          rx: curve.loop ? 10 : height / 2,
          fill: PAINT.surface,
          stroke: field,
        }),
        ...DIFFERENCES.map((kind, index) => {
          const x = curve.loop ? left + 6 : left + 3 + index * step + (step - 24) / 2
          const y = curve.loop ? top + 4 + (index + 0.5) * step : centre.y
          return [
            differenceMark(kind, x, y - 5.5),
            textLine(
              [{ value: String(counts[kind]), language: style.readersLanguage }],
              x + 14,
              y - 10 + baselineIn(20, COUNT.size),
              style.readersLanguage,
              COUNT,
            ),
          ].join('')
        }),
      )
    })
    .join('')
}
