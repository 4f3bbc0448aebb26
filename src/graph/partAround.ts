// The part of a graph that stands around some of its roles: so many steps forwards and so many back, never more than can be
// drawn as cards. What there is no room for is gathered by field, and what lies further out is counted.
import type { Transition } from './model'
import type { RoleGraph } from './roleGraph'
import { gatherBy, linesOf, type RoleGroup, roleOf } from './roleGroup'

/** More than these at one role, one way, are gathered. */
const MOST_OF_ONE = 24
/** So many cards stand at once without an opened group, and so many of one that is opened. */
const MOST_CARDS = 60
const MOST_OPENED = 60
/** A group of fewer would take as much room as they do. */
const LEAST_GROUPED = 3

/** Which group is opened, and how many of its roles are passed over. */
export interface OpenedGroup {
  readonly id: string
  readonly skipped: number
}

export interface Part {
  /** A graph of its own with a role for each group: its roles and transitions are those drawn, all else is that of the whole. */
  readonly graph: RoleGraph
  readonly groups: ReadonlyMap<string, RoleGroup>
  /** Of the group that is opened, the roles that have cards. */
  readonly opened: readonly string[]
  /** By role: to how many roles it leads, or from how many it is come, that are neither drawn nor in a group. */
  readonly beyond: ReadonlyMap<string, number>
  /** How many roles there are one step from those that are. */
  readonly further: number
}

export interface Around {
  /** The roles in the middle. */
  readonly middle: readonly string[]
  readonly steps: number
  /** Whether filter and legend leave a transition. */
  readonly isLeft: (transition: Transition) => boolean
  readonly opened: OpenedGroup | null
}

const WAYS = ['leaving', 'arriving'] as const

/** Breadth first, each way by itself: what leads to where one could go as well stays out. */
export function partAround(graph: RoleGraph, { middle, steps, isLeft, opened }: Around): Part {
  const shown = new Set(middle)
  const gathered = new Map<
    string,
    { readonly hub: string; readonly field: string; readonly ids: Set<string> }
  >()
  const cardsOf: string[] = []
  let skipped = 0
  const beside = (role: string, way: (typeof WAYS)[number]) =>
    (graph[way].get(role) ?? []).filter(isLeft).map(({ from, to }) => (way === 'leaving' ? to : from))
  const room = () => MOST_CARDS + cardsOf.length - shown.size - gathered.size

  const gather = (hub: string, ids: readonly string[]) => {
    for (const [field, some] of gatherBy(ids, (id) => graph.roles.get(id)?.field ?? '')) {
      const id = `${hub}~${field}`
      if (some.length < LEAST_GROUPED && room() >= some.length && !gathered.has(id))
        for (const one of some) shown.add(one)
      else if (gathered.has(id) || room() > 0) {
        const group = gathered.get(id) ?? { hub, field, ids: new Set<string>() }
        gathered.set(id, group)
        for (const one of some) {
          const isTurn = opened?.id === id && skipped++ >= opened.skipped && cardsOf.length < MOST_OPENED
          if (isTurn) cardsOf.push(one)
          ;(isTurn ? shown : group.ids).add(one)
        }
      }
    }
  }

  const edges = { leaving: new Set(shown), arriving: new Set(shown) }
  for (let step = 0; step < steps; step += 1)
    for (const way of WAYS) {
      const next = new Set<string>()
      for (const role of edges[way]) {
        const near = new Set(beside(role, way))
        const coming = [...near].filter((id) => !shown.has(id))
        if (coming.length > Math.min(MOST_OF_ONE, room())) gather(role, coming)
        else for (const id of coming) shown.add(id)
        for (const id of near) if (shown.has(id)) next.add(id)
      }
      edges[way] = next
    }

  const inGroup = new Set<string>()
  const groups = new Map<string, RoleGroup>()
  for (const [id, { hub, field, ids }] of gathered) {
    const roles = [...ids].filter((one) => !shown.has(one) && !inGroup.has(one))
    for (const one of roles) inGroup.add(one)
    if (roles.length > 0) groups.set(id, { id, hub, field, roles })
  }
  const further = new Set<string>()
  const beyond = new Map<string, number>()
  for (const role of [...shown, ...inGroup]) {
    const out = new Set(
      WAYS.flatMap((way) => beside(role, way)).filter((id) => !shown.has(id) && !inGroup.has(id)),
    )
    for (const id of out) further.add(id)
    if (out.size > 0 && shown.has(role)) beyond.set(role, out.size)
  }
  const roles = [...graph.roles].filter(([id]) => shown.has(id))
  const drawn = [...groups.values()]
  return {
    graph: {
      ...graph,
      roles: new Map([...roles, ...drawn.map((group) => [group.id, roleOf(graph, group)] as const)]),
      transitions: [
        ...graph.transitions.filter(({ from, to }) => shown.has(from) && shown.has(to)),
        ...drawn.flatMap((group) => linesOf(graph, group, isLeft)),
      ],
    },
    groups,
    opened: cardsOf,
    beyond,
    further: further.size,
  }
}
