// A layout by the ids of its graph: where each role stands, and which transition each curve is.
import type { Transition } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import { type Curve, curveAt } from '../layout/curves'
import type { Box, Size } from '../layout/input'
import { CARD, type Layout, STUB } from '../layout/layout'

export interface PlacedCurve extends Curve {
  readonly transition: Transition
}

/** Lengths and places in px from the upper left corner. */
export interface Placed extends Size {
  /** From the lowest level; `roles` counts cards, not stubs. */
  readonly columns: readonly {
    readonly level: string
    readonly x: number
    readonly width: number
    readonly roles: number
  }[]
  readonly bands: readonly (Box & { readonly field: string; readonly roles: number })[]
  /** The card of each role shown, in the order of the graph. */
  readonly cards: ReadonlyMap<string, Box>
  /** The stub of each role of another field. */
  readonly stubs: ReadonlyMap<string, Box>
  /** One a transition, in the order of the graph. */
  readonly curves: readonly PlacedCurve[]
}

/** The card or stub of a role; undefined where it has neither. */
export const boxOf = ({ cards, stubs }: Pick<Placed, 'cards' | 'stubs'>, role: string): Box | undefined =>
  cards.get(role) ?? stubs.get(role)

/** `layout` must have been made from `toLayoutInput` of the same graph. */
export function createPlaced(graph: RoleGraph, layout: Layout): Placed {
  const { width, height, columns, bands, standing, boxes, curves } = layout
  const [levels, fields] = [[...graph.levels.keys()], [...graph.fields.keys()]]
  const cards = new Map<string, Box>()
  const stubs = new Map<string, Box>()
  let role = 0
  for (const id of graph.roles.keys()) {
    const at = role * 4
    const box = {
      x: boxes[at] ?? 0,
      y: boxes[at + 1] ?? 0,
      width: boxes[at + 2] ?? 0,
      height: boxes[at + 3] ?? 0,
    }
    if (standing[role] === CARD) cards.set(id, box)
    if (standing[role] === STUB) stubs.set(id, box)
    role += 1
  }
  const ways: PlacedCurve[] = []
  curves.transition.forEach((index, curve) => {
    const { [index]: transition } = graph.transitions
    if (transition) ways.push({ ...curveAt(curves, curve), transition })
  })
  return {
    width,
    height,
    columns: Array.from(columns.level, (level, index) => ({
      level: levels[level] ?? '',
      x: columns.x[index] ?? 0,
      width: columns.width[index] ?? 0,
      roles: columns.roles[index] ?? 0,
    })),
    bands: Array.from(bands.field, (field, index) => ({
      field: fields[field] ?? '',
      x: 0,
      y: bands.y[index] ?? 0,
      width,
      height: bands.height[index] ?? 0,
      roles: bands.roles[index] ?? 0,
    })),
    cards,
    stubs,
    curves: ways,
  }
}
