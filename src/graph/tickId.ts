// What a tick on a responsibility is kept as, and which responsibility a tick is of. Ids need to differ within a role only, so where
// several roles have one of the same id, that of the role comes before it. A tick is of one responsibility at most.
import type { Responsibility, Role } from './model'
import type { RoleGraph } from './roleGraph'

type Line = Pick<Responsibility, 'id'>

interface Ticks {
  readonly ids: ReadonlyMap<Line, string>
  readonly lines: ReadonlyMap<string, Line>
}

const known = new WeakMap<RoleGraph, Ticks>()

const inRole = ({ id }: Pick<Role, 'id'>, line: Line): string => `${id}/${line.id}`

function ticksOf(graph: RoleGraph): Ticks {
  const held = known.get(graph)
  if (held !== undefined) return held
  const roles = [...graph.roles.values()]
  const counts = new Map<string, number>()
  for (const { responsibilities } of roles)
    for (const { id } of responsibilities) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [ids, lines] = [new Map<Line, string>(), new Map<string, Line>()]
  for (const isShared of [false, true])
    for (const role of roles)
      for (const line of role.responsibilities) {
        if ((counts.get(line.id) ?? 0) > 1 !== isShared) continue
        let id = isShared ? inRole(role, line) : line.id
        // An id may hold any sign.
        while (lines.has(id)) id += '/'
        ids.set(line, id)
        lines.set(id, line)
      }
  const ticks = { ids, lines }
  known.set(graph, ticks)
  return ticks
}

/** The id of a tick; `line` is one of the graph's own. */
export const tickIdOf = (graph: RoleGraph, line: Line): string => ticksOf(graph).ids.get(line) ?? line.id

/**
 * The responsibility that a tick is of; undefined where there is none, or it may be of several. A tick with its role before it, from
 * when others had the same id, stays with it; one without is of nobody once several have its id.
 */
export function lineOfTick(graph: RoleGraph, tick: string): Line | undefined {
  const { lines } = ticksOf(graph)
  const line = lines.get(tick)
  if (line !== undefined) return line
  const found: Line[] = []
  for (let at = tick.indexOf('/'); at >= 0; at = tick.indexOf('/', at + 1)) {
    const [owner, one] = [graph.roles.get(tick.slice(0, at)), lines.get(tick.slice(at + 1))]
    if (one !== undefined && owner?.responsibilities.some((own) => own === one)) found.push(one)
  }
  return found.length === 1 ? found[0] : undefined
}

const ticked = new WeakMap<RoleGraph, WeakMap<readonly string[], ReadonlySet<Line>>>()

/** The responsibilities that some ticks are of. */
export function tickedLines(graph: RoleGraph, ticks: readonly string[]): ReadonlySet<Line> {
  const ofGraph = ticked.get(graph) ?? new WeakMap<readonly string[], ReadonlySet<Line>>()
  ticked.set(graph, ofGraph)
  const held = ofGraph.get(ticks)
  if (held !== undefined) return held
  const lines = new Set(ticks.flatMap((tick) => lineOfTick(graph, tick) ?? []))
  ofGraph.set(ticks, lines)
  return lines
}
