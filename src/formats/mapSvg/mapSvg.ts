// The map as an SVG picture drawn from the model: real text, whole, on paper, with a legend and its source.
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
import { writeLarge } from './large/writeLarge'
import { paintsOf } from './paint'
import { createPaper } from './paper'
import { type Plan, planMap } from './plan'

/** Nothing is pointed at in a picture. */
const BACK_TO_FRONT = ['faded', 'plain', 'lit'] as const satisfies readonly TransitionStatus[]

export function writeMapSvg(content: MapContent, reader: Reader): string {
  const { scene, large } = content
  if (large !== undefined) return [...writeLarge({ ...content, large }, reader).pieces].join('')
  const { graph } = scene
  const plan = planMap(scene, reader)
  const { layout } = plan
  const style: Style = { graph, paintOf: paintsOf(graph), readersLanguage: reader.language }
  const drawn = layout.curves.filter(({ transition }) => transitionStatusIn(scene, transition) !== 'hidden')
  const { before, after } = createPaper(content, reader, {
    width: layout.width,
    height: layout.height,
    roles: [...layout.cards.keys()].flatMap((id) => graph.roles.get(id) ?? []),
    lines: drawn.length,
  })
  const curves = BACK_TO_FRONT.flatMap((status) =>
    drawn
      .filter(({ transition }) => transitionStatusIn(scene, transition) === status)
      .map((curve) => drawCurve(curve, status, style, reader)),
  )
  return [before, drawBands(plan, style), ...curves, drawRoles(scene, plan, style), after].join('')
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
