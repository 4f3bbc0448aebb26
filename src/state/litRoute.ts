// Which of the routes between two roles is lit.
import type { RoleGraph } from '../graph/roleGraph'
import { MOST_STEPS, shortestWay } from '../graph/ways'
import type { Routing } from './panel'

/** The roles of the shortest route; none when there is none that is short enough. */
function firstRoute(graph: RoleGraph, from: string, to: string): readonly string[] {
  const way = shortestWay(graph, from, to)
  return way === null || way.length > MOST_STEPS ? [] : [from, ...way.map((step) => step.to)]
}

/** The roles of the route that a panel lights, in its order; none as long as an end is open, or when there is no route. */
export function routeOf(graph: RoleGraph, { from, to, through }: Routing): readonly string[] {
  if (from === null || to === null) return []
  return through ? [from, ...through, to] : firstRoute(graph, from, to)
}

/** The panel of the routes between the ends of one of them, with that one lit. */
export function routingOf(graph: RoleGraph, roles: readonly string[]): Routing {
  const [from = null, to = null] = [roles[0], roles.at(-1)]
  const through = roles.slice(1, -1)
  const isFirst = from !== null && to !== null && firstRoute(graph, from, to).join('~') === roles.join('~')
  return { kind: 'route', from, to, ...(!isFirst && { through }) }
}
