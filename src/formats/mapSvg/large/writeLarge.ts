// A large map as an SVG picture, from the layout that it has on the page: all of it with its cards, or what the window shows of it. It
// comes in pieces, since tens of thousands of cards and lines take seconds.

import type { Transition } from '../../../graph/model'
import type { RoleGraph } from '../../../graph/roleGraph'
import { arrowheadOf, type Curves, curveAt, pathOf } from '../../../layout/curves'
import type { Size } from '../../../layout/input'
import { boxAt } from '../../../layout/inView'
import { drawLit, litOf, NOTHING_LIT } from '../../../scene/large/lit'
import { isCard, maskOf } from '../../../scene/large/mask'
import { areAlike } from '../../../scene/large/paint'
import { type Scene, type TransitionStatus, transitionStatusIn } from '../../../scene/scene'
import type { LargeMapContent, MapContent } from '../../contents'
import type { FormatWord, Reader } from '../../reader'
import { tag } from '../../xml'
import type { Style } from '../cards'
import { drawCurve, titleOf, WIDTHS } from '../curves'
import { PAINT, paintsOf } from '../paint'
import { createPaper } from '../paper'
import { createSvgBrush, LIGHT } from './brush'
import { curvesIn } from './curvesIn'
import { fitCard } from './fitted'
import { drawNames, roomForNames } from './names'
import { type MapPart, partOf, shared } from './part'
import { drawWords, inPicture } from './words'

/** A picture that is written piece by piece. */
export interface Pieces extends Size {
  /** About how many there are. */
  readonly count: number
  readonly pieces: Iterable<string>
}

/** Nothing is pointed at in a picture. */
const BACK_TO_FRONT = ['faded', 'plain', 'lit'] as const satisfies readonly TransitionStatus[]
/** Many lines are fainter, so that the cards are read; what is not lit the more so. */
const ALIKE = { plain: '0.4', faded: '0.2' } as const
/** As many arrowheads are one path. */
const TOGETHER = 256
/** What is not lit stands back where something is. */
const BACK = '0.35'

/** Gives the same again for the same key, without working it out anew. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}

/** Thousands of lines are named in the same few sentences, and each takes its time to be put together. */
function remembering({ language, say }: Reader): Reader {
  const byWord = new Map<FormatWord, Map<string, string>>()
  return {
    language,
    say: (word, values = {}) => {
      const said = byWord.get(word) ?? new Map<string, string>()
      byWord.set(word, said)
      const key = JSON.stringify(values)
      const known = said.get(key) ?? say(word, values)
      said.set(key, known)
      return known
    },
  }
}

export function writeLarge(content: MapContent & { readonly large: LargeMapContent }, asked: Reader): Pieces {
  const reader = remembering(asked)
  const { scene, large } = content
  const { graph } = scene
  const mask = maskOf(scene)
  const part = partOf(large, scene, mask, reader.language)
  const isNear = part.distance === 'near'
  const { layout } = large.model
  const lines = isNear ? curvesIn(layout.curves, large.glance && part.box, mask) : []
  const count = large.shapes?.lines ?? lines.length
  const isAlike = areAlike(count, large.glance === null || isNear ? 1 : large.glance.view.zoom)
  const room = roomForNames(large.model, part)
  const size = {
    width: room.left + part.box.width * part.scale,
    height: room.top + part.box.height * part.scale,
  }
  const roles = [...graph.roles.values()]
  const paper = createPaper(content, reader, {
    ...size,
    roles: part.roles.flatMap((role) => (isCard(mask, role) ? (roles[role] ?? []) : [])),
    lines: count,
    isAlike,
  })
  const style: Style = { graph, paintOf: remembered(paintsOf(graph)), readersLanguage: reader.language }

  function* curves(): Iterable<string> {
    const by = new Map<TransitionStatus, Line[]>()
    for (const index of lines) {
      const transition = graph.transitions[layout.curves.transition[index] ?? -1]
      if (transition === undefined) continue
      const status = transitionStatusIn(scene, transition)
      const same = by.get(status)
      if (same === undefined) by.set(status, [[index, transition]])
      else same.push([index, transition])
    }
    for (const status of BACK_TO_FRONT) {
      const own = by.get(status) ?? []
      if (isAlike && status !== 'lit') yield* drawAlike(own, layout.curves, status, graph, reader)
      else
        for (const [index, transition] of own)
          yield drawCurve({ ...curveAt(layout.curves, index), transition }, status, style, reader)
    }
  }
  function* cards(): Iterable<string> {
    for (const index of part.roles) {
      const role = roles[index]
      if (role) yield fitCard(scene, role, boxAt(layout, index), style, reader)
    }
  }
  function* pieces(): Iterable<string> {
    yield paper.before
    yield `<g transform="translate(${room.left} ${room.top})">`
    yield drawGround(large, part, style)
    yield windowOn(part)
    if (isNear) {
      yield* curves()
      yield* cards()
    } else yield drawShapesOf(scene, large, part)
    yield '</svg>'
    if (!isNear) yield drawWords(scene, large.model, part, style, reader)
    yield '</g>'
    yield drawNames(large.model, mask, part, room, size, style, reader)
    yield paper.after
  }
  const { width, height } = paper
  return { width, height, count: isNear ? lines.length + part.roles.length : 1, pieces: pieces() }
}

/** A curve by its index, and what it is. */
type Line = readonly [curve: number, transition: Transition]

/** Thousands of lines: a path each with its name, arrowheads together. */
function* drawAlike(
  lines: readonly Line[],
  curves: Curves,
  status: keyof typeof ALIKE,
  graph: RoleGraph,
  reader: Reader,
): Iterable<string> {
  const heads: string[] = []
  const looks = `stroke="${PAINT.edge}" stroke-width="${WIDTHS.plain}" stroke-opacity="${ALIKE[status]}"`
  yield `<g fill="none" ${looks}>`
  for (const [index, transition] of lines) {
    const curve = curveAt(curves, index)
    heads.push(arrowheadOf(curve, 1))
    yield tag('path', { d: pathOf(curve) }, titleOf(graph, transition, reader))
  }
  yield '</g>'
  for (let at = 0; at < heads.length; at += TOGETHER)
    yield tag('path', {
      d: heads.slice(at, at + TOGETHER).join(''),
      fill: PAINT.edge,
      'fill-opacity': ALIKE[status],
    })
}

/** The bands of fields, each with the pattern that tells it from the others without colour. */
function drawGround({ model: { graph, layout } }: LargeMapContent, part: MapPart, style: Style): string {
  const fields = [...graph.fields.keys()]
  return [...layout.bands.field]
    .map((field, band) => {
      const [y = 0, height = 0] = [layout.bands.y[band], layout.bands.height[band]]
      const seen = shared({ x: 0, y, width: layout.width, height }, part.box)
      if (seen.width === 0 || seen.height === 0) return ''
      const { fill } = style.paintOf(fields[field] ?? '')
      return tag('rect', { ...inPicture(seen, part), fill })
    })
    .join('')
}

/** Opens what is drawn in px of the layout, of which nothing beyond the part is seen. */
const windowOn = ({ box, scale }: MapPart): string => {
  const round = (value: number) => Math.round(value * 10) / 10
  const [width, height] = [round(box.width * scale), round(box.height * scale)]
  const seen = [box.x, box.y, box.width, box.height].map(round).join(' ')
  return `<svg width="${width}" height="${height}" viewBox="${seen}" preserveAspectRatio="none">`
}

/** What the window has as a bitmap, and what is lit over it. */
function drawShapesOf(scene: Scene, { model, shapes }: LargeMapContent, { scale }: MapPart): string {
  const brush = createSvgBrush(scale)
  drawLit(brush, model, scene.lights === null ? NOTHING_LIT : litOf(scene), LIGHT, scale)
  const isBack = scene.lights?.others === 'faded'
  return tag('g', { opacity: isBack ? BACK : undefined }, shapes?.markup ?? '') + brush.markup()
}
