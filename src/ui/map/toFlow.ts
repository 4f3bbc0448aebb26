// Turns a layout into React Flow's nodes, field by field. They hold ids and places, never a status.
import { type Node, Position } from '@xyflow/react'
import type { RoleGraph } from '../../graph/roleGraph'
import type { Box } from '../../layout/input'
import type { Placed } from '../../scene/placed'
import { walkOrder } from '../../scene/walkOrder'

interface CardData extends Record<string, unknown> {
  readonly role: string
  /** Where Tab enters the map when the keyboard stands nowhere on it. */
  readonly isFirst: boolean
  readonly compact: boolean
}

export type RoleNode = Node<CardData, 'role' | 'stub'>

/** React Flow names every node “node” to screen readers; ours are told apart by their buttons. */
const QUIET = { domAttributes: { 'aria-roledescription': undefined } } as const

/** The card or stub of a role. */
export const nodeOf = (
  role: string,
  { x, y, width, height }: Box,
  type: 'role' | 'stub',
  isFirst: boolean,
  compact: boolean,
): RoleNode => ({
  id: role,
  type,
  position: { x, y },
  width,
  height,
  // With size and handles given, React Flow measures nothing. It draws no lines here.
  measured: { width, height },
  handles: [
    { type: 'source', position: Position.Right, x: width, y: height / 2 },
    { type: 'target', position: Position.Left, x: 0, y: height / 2 },
  ],
  data: { role, isFirst, compact },
  style: { pointerEvents: 'all' },
  ...QUIET,
})

const toNodes = ({ cards, stubs }: Placed, first: string | null, compact: boolean): RoleNode[] => [
  ...[...cards].map(([role, box]) => nodeOf(role, box, 'role', role === first, compact)),
  ...[...stubs].map(([role, box]) => nodeOf(role, box, 'stub', role === first, compact)),
]

export interface FlowShapes {
  readonly nodes: RoleNode[]
  /** The order in which keys go through it. */
  readonly order: ReturnType<typeof walkOrder>
}

const made = new WeakMap<Placed, FlowShapes>()

/** The shapes of a layout; always the same ones, since React Flow draws new ones anew. */
export function flowShapesOf(graph: RoleGraph, layout: Placed, compact: boolean): FlowShapes {
  const known = made.get(layout)
  if (known !== undefined) return known
  const order = walkOrder(graph, layout)
  const shapes = { order, nodes: toNodes(layout, order.flat()[0] ?? null, compact) }
  made.set(layout, shapes)
  return shapes
}
