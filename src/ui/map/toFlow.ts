// Turns a layout into React Flow's shapes, field by field. Nodes and edges hold ids and places, never a status.
import { type Edge, type Node, Position } from '@xyflow/react'
import type { Transition } from '../../graph/model'
import type { Box } from '../../layout/input'
import type { Placed, PlacedCurve } from '../../scene/placed'

interface CardData extends Record<string, unknown> {
  readonly role: string
  /** Where Tab enters the map when the keyboard stands nowhere on it. */
  readonly isFirst: boolean
  readonly compact: boolean
}

export type RoleNode = Node<CardData, 'role'>
export type StubNode = Node<CardData, 'stub'>
export type MapNode = RoleNode | StubNode
export type TransitionFlowEdge = Edge<{ readonly curve: PlacedCurve }, 'transition'>

/** Unique, since a graph has one transition at the most from one role to another, and ids hold no `~`. */
const edgeIdOf = ({ from, to }: Transition): string => `${from}~${to}`

/** React Flow names every node “node” to screen readers; ours are told apart by their buttons. */
const QUIET = { domAttributes: { 'aria-roledescription': undefined } } as const

function shapeOf(role: string, { x, y, width, height }: Box, isFirst: boolean, compact: boolean) {
  return {
    id: role,
    position: { x, y },
    width,
    height,
    // With size and handles given, React Flow measures nothing. The curves themselves come from our layout.
    measured: { width, height },
    handles: [
      { type: 'source' as const, position: Position.Right, x: width, y: height / 2 },
      { type: 'target' as const, position: Position.Left, x: 0, y: height / 2 },
    ],
    data: { role, isFirst, compact },
    style: { pointerEvents: 'all' as const },
    ...QUIET,
  }
}

export function toNodes({ cards, stubs }: Placed, first: string | null, compact: boolean): MapNode[] {
  const shape = (role: string, box: Box) => shapeOf(role, box, role === first, compact)
  return [
    ...[...cards].map(([role, box]): RoleNode => ({ ...shape(role, box), type: 'role' })),
    ...[...stubs].map(([role, box]): StubNode => ({ ...shape(role, box), type: 'stub' })),
  ]
}

export function toEdges({ curves }: Placed): TransitionFlowEdge[] {
  return curves.map((curve) => ({
    id: edgeIdOf(curve.transition),
    type: 'transition',
    source: curve.transition.from,
    target: curve.transition.to,
    data: { curve },
    // The panels say the same in words; a screen reader is spared the lines.
    domAttributes: { 'aria-hidden': true, 'aria-label': undefined, 'aria-roledescription': undefined },
  }))
}
