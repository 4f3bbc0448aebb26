// Transitions as SVG: solid where the source states one, dashed where it is editorial, dotted where it is lateral; what
// is lit is thicker, in the colour of its field.

import type { Transition } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { arrowheadOf, LIT_SCALE, pathOf } from '../../layout/curves'
import type { PlacedCurve } from '../../scene/placed'
import type { Reader } from '../reader'
import { readIn, sentence } from '../sentence'
import { escapeXml, tag } from '../xml'
import type { Style } from './cards'
import { PAINT } from './paint'
import { directed } from './textLine'

export const WIDTHS = { plain: 1.5, faded: 1.5, lit: 2.5 } as const

/** How a line of a kind is broken. */
export const strokeOf = ({ kind, basis }: Pick<Transition, 'kind' | 'basis'>, width: number) =>
  kind === 'lateral'
    ? {
        'stroke-width': Math.max(2, width),
        'stroke-dasharray': width > 2 ? '0.5 5.5' : '0.5 4.5',
        'stroke-linecap': 'round',
      }
    : { 'stroke-width': width, 'stroke-dasharray': basis === 'editorial' ? '5 4' : undefined }

/** The element with a transition in words: both roles, what it is, on whose word. */
export function titleOf(graph: RoleGraph, transition: Transition, reader: Reader): string {
  const run = (id: string) => readIn(graph, reader, graph.roles.get(id)?.title ?? id)[0]
  const words = sentence(reader, `line.${transition.basis}`, {
    from: run(transition.from),
    to: run(transition.to),
    kind: { value: reader.say(transition.kind), language: reader.language },
  })
  return tag('title', {}, escapeXml(words.map(({ value }) => directed(value)).join('')))
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
    titleOf(style.graph, transition, reader),
    tag('path', {
      d: pathOf(curve),
      fill: 'none',
      stroke: colour,
      ...strokeOf(transition, WIDTHS[standing]),
    }),
    tag('path', { d: arrowheadOf(curve, standing === 'lit' ? LIT_SCALE : 1), fill: colour }),
  )
}
