// Which part of a large map a picture holds, and at which size: cards at their own, else all as the window shows it.
import type { Box } from '../../../layout/input'
import { boxAt, overlap, rolesIn } from '../../../layout/inView'
import { type Cell, cellsOf } from '../../../scene/large/cells'
import type { Distance } from '../../../scene/large/distance'
import type { Glance } from '../../../scene/large/glance'
import type { Label } from '../../../scene/large/labels'
import { litOf } from '../../../scene/large/lit'
import { CARD, isCard, isThere, type Mask } from '../../../scene/large/mask'
import type { Part } from '../../../scene/large/paint'
import { byWeight, textStep, titlesAt } from '../../../scene/large/titles'
import type { Scene } from '../../../scene/scene'
import type { LargeMapContent } from '../../contents'

/** Round what a filter leaves, px of the layout. */
const ROUND = 56

export interface MapPart {
  readonly distance: Distance
  /** Px of the layout. */
  readonly box: Box
  /** Px of the picture to one of the layout. */
  readonly scale: number
  /** Of the zoom of the window, px of the person's text to one of the layout. */
  readonly step: number
  /** Roles that stand in it, by index. */
  readonly roles: readonly number[]
  readonly labels: readonly Label[]
  readonly cells: readonly Cell[]
}

const around = (boxes: readonly Box[], least: Box): Box => {
  const edges = { left: least.x, top: least.y, right: least.x + least.width, bottom: least.y + least.height }
  for (const { x, y, width, height } of boxes) {
    edges.left = Math.min(edges.left, x)
    edges.top = Math.min(edges.top, y)
    edges.right = Math.max(edges.right, x + width)
    edges.bottom = Math.max(edges.bottom, y + height)
  }
  const { left, top, right, bottom } = edges
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
}

/** What two boxes share; of no size where they share nothing. */
export function shared(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  return {
    x,
    y,
    width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - x),
    height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - y),
  }
}

export function partOf(
  { model, glance }: LargeMapContent,
  scene: Scene,
  mask: Mask,
  language: string,
): MapPart {
  const { layout, graph } = model
  const whole: Box = { x: 0, y: 0, width: layout.width, height: layout.height }
  const isHere = (role: number) => isThere(mask, role)
  const near = { distance: 'near', scale: 1, step: 1, labels: [], cells: [] } as const
  if (glance === null) {
    const roles = rolesIn(layout, whole, isHere)
    if (mask.roles.every((one) => one === CARD)) return { ...near, box: whole, roles }
    const [first, ...others] = roles.map((role) => boxAt(layout, role))
    const { x, y, width, height } = first === undefined ? whole : around(others, first)
    const wide = { x: x - ROUND, y: y - ROUND, width: width + 2 * ROUND, height: height + 2 * ROUND }
    return { ...near, box: shared(wide, whole), roles }
  }
  const { view, window, distance } = glance
  const { zoom } = view
  const seen = shared(
    { x: -view.x / zoom, y: -view.y / zoom, width: window.width / zoom, height: window.height / zoom },
    whole,
  )
  const roles = rolesIn(layout, seen, isHere)
  // What can be read and overlaps the window stands whole.
  if (distance === 'near')
    return {
      ...near,
      box: around(
        roles.map((role) => boxAt(layout, role)),
        seen,
      ),
      roles,
    }
  const [scale, step] = [zoom / window.textScale, textStep(zoom, window)]
  if (distance === 'far') {
    const cells = cellsOf(graph, layout, (role) => isCard(mask, role)).filter((cell) => overlap(cell, seen))
    return { distance, box: around([], seen), scale, step, roles, labels: [], cells }
  }
  const boxOf = ({ x, y, width, height }: Label): Box => ({
    x,
    y,
    width: width / scale,
    height: height / scale,
  })
  const chosen = { model, mask, order: byWeight(model, mask), lit: litOf(scene).roles, language }
  const lit = scene.lights === null ? { ...chosen, lit: [] } : chosen
  const labels = titlesAt(lit, step, window).filter((label) => overlap(boxOf(label), seen))
  return { distance, box: around(labels.map(boxOf), seen), scale, step, roles, labels, cells: [] }
}

/** Beyond the window, px of the screen: no title reaches further. */
const BEYOND = 200

/** What the window shows, with something round it, as one paints it. */
export function paintedPart({ view: { x, y, zoom }, window }: Pick<Glance, 'view' | 'window'>): Part {
  const [width, height] = [window.width + 2 * BEYOND, window.height + 2 * BEYOND]
  return { x: (-x - BEYOND) / zoom, y: (-y - BEYOND) / zoom, scale: zoom, ratio: 1, width, height }
}
