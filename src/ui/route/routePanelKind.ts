import { currentRoleId, type RoleGraph, transitionBetween } from '../../graph/roleGraph'
import { MOST_STEPS } from '../../graph/ways'
import { lightRoles, lightWay, type RouteEnd } from '../../scene/lights'
import { isLost, readRoles } from '../../state/addressIds'
import { routeOf, routingOf } from '../../state/litRoute'
import type { Routing } from '../../state/panel'
import { onUse } from '../kit/onUse'
import type { PanelRecord } from '../kit/panelRecord'

const rolesOf = ({ from, to }: Routing): readonly string[] => [from, to].filter((role) => role !== null)

const endsOf = ({ from, to }: Routing): ReadonlyMap<string, RouteEnd> => {
  const ends = new Map<string, RouteEnd>()
  if (from !== null) ends.set(from, 'start')
  if (to !== null) ends.set(to, 'goal')
  return ends
}

const isPicking = ({ from, to }: Routing): boolean => from === null || to === null

/** The routes from one role to another, of which one is lit. */
export const routePanelKind: PanelRecord<'route'> = {
  kind: 'route',
  idsOf: ({ from, through = [], to }) => [from ?? '', ...through, to ?? ''],
  panelOf: (ids, reader) => {
    const [start = '', ...onward] = ids
    const between = onward.slice(0, -1)
    const written = [start, onward.at(-1) ?? '']
    const ends = readRoles('route', written, 2, reader)
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
  rolesOf,
  lightsOf: (panel, graph) => ({
    ...(isPicking(panel)
      ? lightRoles(new Map(rolesOf(panel).map((role) => [role, 'end'])))
      : lightWay(graph, routeOf(graph, panel), rolesOf(panel))),
    ends: endsOf(panel),
  }),
  isPicking,
  withPicked: ({ from, to }, role, touched) =>
    from === null || (to !== null && touched === 'from')
      ? { kind: 'route', from: role, to }
      : { kind: 'route', from, to: role },
  stays: true,
  sheet: 'beside',
  titleOf: (t, titles) => [t('route.label'), ...titles].join(' · '),
  contentOf: (panel, graph) => {
    const way = routeOf(graph, panel)
    const steps = way.slice(1).flatMap((to, index) => transitionBetween(graph, way[index] ?? '', to) ?? [])
    return steps.length === 0 ? null : { held: 'route', content: { graph, steps } }
  },
  part: onUse(async () => (await import('./RoutePanel')).RoutePanel, { words: ['route', 'compare'] }),
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
