// Graphs and options that tests of the layout share, and what must hold of every layout.
import { expect } from 'vitest'
import defaultData from '../../data/digital-marketing-ecommerce.json'
import { createRoleGraph, type RoleGraph } from '../../src/graph/roleGraph'
import { roleGraphSchema } from '../../src/graph/schema'
import { ARROWHEAD, pointAt, startOf, tipOf } from '../../src/layout/curves'
import { type CardWidths, fitLayout, type Room } from '../../src/layout/fit'
import type { Box, Measures, Point } from '../../src/layout/input'
import { createLayout } from '../../src/layout/layout'
import { toLayoutInput } from '../../src/scene/layoutInput'
import { createPlaced, type Placed } from '../../src/scene/placed'
import { aGraphData, aRole } from '../graph/builders'

/** Measures, and the field shown; null shows all. */
export interface LayoutOptions extends Measures {
  readonly field: string | null
}

export const WIDE: LayoutOptions = {
  card: { width: 300, height: 60 },
  stub: { width: 220, height: 36 },
  corridor: 170,
  rowGap: 18,
  gutter: 32,
  field: null,
}
export const NARROW: LayoutOptions = { ...WIDE, card: { width: 275, height: 56 }, corridor: 124, rowGap: 12 }
export const COMPACT: LayoutOptions = {
  card: { width: 152, height: 52 },
  stub: { width: 140, height: 36 },
  corridor: 44,
  rowGap: 10,
  gutter: 14,
  field: null,
}

export const defaultGraph = (): RoleGraph => createRoleGraph(roleGraphSchema.parse(defaultData))

/** A role by where it stands: `{ id, field: 1, level: 2 }`. */
export interface Seat {
  readonly id: string
  readonly field: number
  readonly level: number
}

/** A graph with roles at these seats and transitions between pairs of them. */
export function aSeatedGraph(
  seats: readonly Seat[],
  pairs: readonly (readonly [string, string])[],
): RoleGraph {
  const numbers = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b)
  return createRoleGraph({
    ...aGraphData('unused'),
    fields: numbers(seats.map(({ field }) => field)).map((field) => ({
      id: `field-${field}`,
      name: 'Field',
    })),
    levels: numbers(seats.map(({ level }) => level)).map((level) => ({
      id: `level-${level}`,
      rank: level,
      name: 'Level',
    })),
    roles: seats.map(({ id, field, level }) =>
      aRole({ id, field: `field-${field}`, level: `level-${level}` }),
    ),
    transitions: pairs.map(([from, to]) => ({ from, to, kind: 'promotion', basis: 'editorial', cites: [] })),
  })
}

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
function aRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A graph with transitions in every direction, without doubles or transitions to oneself. */
export function aRandomGraph(
  roles: number,
  levels: number,
  fields: number,
  transitions: number,
  seed = 1,
): RoleGraph {
  const random = aRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const seats = Array.from({ length: roles }, (_, index) => ({
    id: `role-${index}`,
    field: below(fields),
    level: below(levels),
  }))
  const pairs = new Map<string, readonly [string, string]>()
  for (let index = 0; index < transitions; index += 1) {
    const from = `role-${below(roles)}`
    const to = `role-${below(roles)}`
    if (from !== to) pairs.set(`${from} ${to}`, [from, to])
  }
  return aSeatedGraph(seats, [...pairs.values()])
}

/** A graph laid out and back in its ids. */
export const layoutOf = (graph: RoleGraph, { field, ...measures }: LayoutOptions): Placed =>
  createPlaced(graph, createLayout(toLayoutInput(graph, field), measures))

/** A graph laid out for a room, in its ids. */
export function fittedOf(graph: RoleGraph, field: string | null, room: Room, cardWidth: number | CardWidths) {
  const { layout, ...fitted } = fitLayout(
    toLayoutInput(graph, field),
    room,
    typeof cardWidth === 'number' ? { full: cardWidth, least: cardWidth } : cardWidth,
  )
  return { ...fitted, layout: createPlaced(graph, layout) }
}

export const boxOf = (layout: Placed, id: string): Box =>
  layout.cards.get(id) ?? layout.stubs.get(id) ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 }

const boxesOf = (layout: Placed): readonly Box[] => [...layout.cards.values(), ...layout.stubs.values()]

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const isInside = ({ x, y }: Point, box: Box): boolean =>
  x > box.x + 0.1 && x < box.x + box.width - 0.1 && y > box.y + 0.1 && y < box.y + box.height - 0.1

/** Pairs of cards or stubs that overlap. */
export function overlapsOf(layout: Placed): readonly (readonly [Box, Box])[] {
  const boxes = boxesOf(layout)
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [[a, b] as const] : [])),
  )
}

/** Ids of roles whose card reaches out of their field's band, or out of the layout. */
export const strayRolesOf = (graph: RoleGraph, layout: Placed): readonly string[] =>
  [...layout.cards].flatMap(([id, box]) => {
    const band = layout.bands.find(({ field }) => field === graph.roles.get(id)?.field)
    const held =
      band !== undefined &&
      box.x >= band.x &&
      box.y >= band.y &&
      box.x + box.width <= band.x + band.width &&
      box.y + box.height <= band.y + band.height &&
      band.y + band.height <= layout.height &&
      band.width <= layout.width
    return held ? [] : [id]
  })

/** Curves that touch a card elsewhere than inside one of its sides. */
const looseCurvesOf = (layout: Placed): readonly string[] =>
  layout.curves.flatMap((curve) => {
    const { from, to } = curve.transition
    const touches = ({ x, y }: Point, box: Box, gap: number): boolean =>
      y > box.y &&
      y < box.y + box.height &&
      (Math.abs(x - (box.x - gap)) < 0.01 || Math.abs(x - (box.x + box.width + gap)) < 0.01)
    const tip = tipOf(curve)
    const held =
      touches(startOf(curve), boxOf(layout, from), 0) && touches(tip, boxOf(layout, to), ARROWHEAD.gap)
    return held ? [] : [`${from} to ${to}`]
  })

/** Pairs of arrowheads into one side nearer than 8 px, where all ends on that side would fit 8 px apart. */
function crampedArrowheadsOf(layout: Placed): readonly string[] {
  const sides = new Map<string, { box: Box; ends: number[]; tips: number[] }>()
  const sideAt = (id: string, x: number) => {
    const box = boxOf(layout, id)
    const key = `${x < box.x + box.width / 2 ? 'left' : 'right'} of ${id}`
    const side = sides.get(key) ?? { box, ends: [], tips: [] }
    sides.set(key, side)
    return side
  }
  for (const curve of layout.curves) {
    const { transition } = curve
    const start = startOf(curve)
    const tip = tipOf(curve)
    sideAt(transition.from, start.x).ends.push(start.y)
    const side = sideAt(transition.to, tip.x)
    side.ends.push(tip.y)
    side.tips.push(tip.y)
  }
  return [...sides].flatMap(([key, { box, ends, tips }]) => {
    if ((ends.length - 1) * 8 > box.height - 6) return []
    const sorted = tips.toSorted((a, b) => a - b)
    return sorted.some((y, index) => index > 0 && y - (sorted[index - 1] ?? 0) < 7.99) ? [key] : []
  })
}

/** Curves of which a sampled point lies under a card or stub. */
export function hiddenCurvesOf(layout: Placed, samples = 60): readonly string[] {
  const boxes = boxesOf(layout)
  return layout.curves.flatMap((curve) => {
    const points = Array.from({ length: samples + 1 }, (_, index) => pointAt(curve, index / samples))
    const hidden = points.some((point) => boxes.some((box) => isInside(point, box)))
    return hidden ? [`${curve.transition.from} to ${curve.transition.to}`] : []
  })
}

/** Lays out a graph and expects of it what must hold of every layout. */
export function aSoundLayout(graph: RoleGraph, options: LayoutOptions): Placed {
  const layout = layoutOf(graph, options)
  expect(overlapsOf(layout)).toEqual([])
  expect(strayRolesOf(graph, layout)).toEqual([])
  expect(looseCurvesOf(layout)).toEqual([])
  expect(crampedArrowheadsOf(layout)).toEqual([])
  expect(hiddenCurvesOf(layout)).toEqual([])
  return layout
}
