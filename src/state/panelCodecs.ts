// How each kind of panel stands in an address.

import { currentRoleId, type RoleGraph, transitionBetween } from '../graph/roleGraph'
import { MOST_STEPS } from '../graph/ways'
import type { Notice } from './notice'
import { type Panel, routingOf } from './panel'

/** What reading a value needs: the graph, and a place for what is left out. */
interface Reader {
  readonly graph: RoleGraph
  readonly say: (code: Notice['code'], detail: Notice['detail']) => void
}

interface PanelCodec {
  readonly key: string
  /** The ids of a panel of this kind; null for one of another kind. An id that is not chosen yet is empty. */
  readonly idsOf: (panel: Panel) => readonly string[] | null
  /** The panel that ids stand for; null when they mean nothing here, which is said. */
  readonly panelOf: (ids: readonly string[], reader: Reader) => Panel | null
}

/** The value of a key that only says that a panel is open. */
const OPEN = '1'

/** The role that has this id, or had it formerly; else null and a notice. */
function roleOf(key: string, id: string, { graph, say }: Reader): string | null {
  const role = currentRoleId(graph, id)
  if (role === null) say('unknown-value', { key, value: id })
  return role
}

/** The roles of the first `places` ids, each known once; null where an id is empty, or means nothing, which is said. */
function rolesAt(
  key: string,
  ids: readonly string[],
  places: number,
  reader: Reader,
): readonly (string | null)[] {
  const known = new Map<string, string | null>([['', null]])
  const surplus = ids.slice(places)
  for (const id of ids.slice(0, places)) if (!known.has(id)) known.set(id, roleOf(key, id, reader))
  if (surplus.some((id) => id !== '')) reader.say('unknown-value', { key, value: surplus.join('~') })
  return ids.slice(0, places).map((id) => known.get(id) ?? null)
}

/** Whether ids were written, and none of them means anything. */
const isLost = (ids: readonly string[], roles: readonly (string | null)[]): boolean =>
  ids.some((id) => id !== '') && roles.every((role) => role === null)

/** The ends of a transition of the graph; null when the ids name none, which is said. */
function stepOf(
  key: string,
  ids: readonly string[],
  reader: Reader,
): { readonly from: string; readonly to: string } | null {
  const [a = '', b = ''] = ids
  if (ids.length !== 2 || ids.includes('')) {
    reader.say('unknown-value', { key, value: ids.join('~') })
    return null
  }
  const from = roleOf(key, a, reader)
  const to = b === a ? from : roleOf(key, b, reader)
  if (from === null || to === null) return null
  if (transitionBetween(reader.graph, from, to)) return { from, to }
  reader.say('unknown-transition', { role: from, to })
  return null
}

/** The roles of the route from one end through others to the other end; null when the graph has no such route. */
function wayThrough(
  graph: RoleGraph,
  from: string | null,
  between: readonly string[],
  to: string | null,
): readonly string[] | null {
  if (from === null || to === null) return null
  const way = [from, ...between.map((id) => currentRoleId(graph, id) ?? ''), to]
  const isWay = way.every(
    (role, i) => i === 0 || transitionBetween(graph, way[i - 1] ?? '', role) !== undefined,
  )
  return isWay && new Set(way).size === way.length && way.length <= MOST_STEPS + 1 ? way : null
}

/** In the order of precedence: of several panels in one address, the first is shown. */
export const panelCodecs: readonly PanelCodec[] = [
  {
    key: 'ready',
    idsOf: (panel) => (panel.kind === 'ready' ? [panel.from, panel.to] : null),
    panelOf: (ids, reader) => {
      const step = stepOf('ready', ids, reader)
      return step && { kind: 'ready', ...step }
    },
  },
  {
    key: 'route',
    idsOf: (panel) =>
      panel.kind === 'route' ? [panel.from ?? '', ...(panel.through ?? []), panel.to ?? ''] : null,
    panelOf: (ids, reader) => {
      const [start = '', ...onward] = ids
      const between = onward.slice(0, -1)
      const written = [start, onward.at(-1) ?? '']
      const ends = rolesAt('route', written, 2, reader)
      const [from = null, to = null] = ends
      if (isLost(written, ends)) return null
      if (from !== null && from === to) {
        reader.say('same-end', { role: from })
        return { kind: 'route', from, to: null }
      }
      if (between.length === 0) return { kind: 'route', from, to }
      const way = wayThrough(reader.graph, from, between, to)
      if (way === null) reader.say('unknown-value', { key: 'route', value: between.join('~') })
      return way === null ? { kind: 'route', from, to } : routingOf(reader.graph, way)
    },
  },
  {
    key: 'compare',
    idsOf: (panel) => {
      if (panel.kind !== 'compare') return null
      const { first, second, third } = panel
      return [first, second, ...(third === undefined ? [] : [third])].map((role) => role ?? '')
    },
    panelOf: (ids, reader) => {
      const sides = rolesAt('compare', ids, 3, reader)
      const [first = null, b = null, c = null] = sides
      if (isLost(ids, sides)) return null
      // A role beside itself says nothing: its second place stays open.
      const once = (role: string | null, ...others: readonly (string | null)[]) => {
        if (role === null || !others.includes(role)) return role
        reader.say('same-role', { role })
        return null
      }
      const second = once(b, first)
      // A third role that is not known is not asked for.
      const isThree = c !== null || ids[2] === ''
      return { kind: 'compare', first, second, ...(isThree && { third: once(c, first, second) }) }
    },
  },
  {
    key: 'transition',
    idsOf: (panel) => (panel.kind === 'transition' ? [panel.from, panel.to] : null),
    panelOf: (ids, reader) => {
      const step = stepOf('transition', ids, reader)
      return step && { kind: 'transition', ...step }
    },
  },
  {
    key: 'role',
    idsOf: (panel) => (panel.kind === 'role' ? [panel.role] : null),
    panelOf: (ids, reader) => {
      const role = roleOf('role', ids.join('~'), reader)
      return role === null ? null : { kind: 'role', role }
    },
  },
  {
    // Of what the person ticked nothing is in an address: it opens their own.
    key: 'today',
    idsOf: ({ kind }) => (kind === 'today' ? [OPEN] : null),
    panelOf: (ids, { say }) => {
      if (ids.join('~') === OPEN) return { kind: 'today' }
      say('unknown-value', { key: 'today', value: ids.join('~') })
      return null
    },
  },
]
