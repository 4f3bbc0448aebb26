// The order in which keys and readers go through the map.
import type { RoleGraph } from '../graph/roleGraph'
import type { Placed } from './placed'

/**
 * The roles that the map shows, a list a level: band by band, in a band stack by stack, from top to bottom; roles of
 * other fields come last.
 */
export function walkOrder(
  graph: RoleGraph,
  { columns, bands, cards, stubs }: Pick<Placed, 'columns' | 'bands' | 'cards' | 'stubs'>,
): readonly (readonly string[])[] {
  const band = new Map(bands.map(({ field }, index) => [field, index]))
  const shown = [...cards, ...stubs].map(([id, { x, y }]) => {
    const role = graph.roles.get(id)
    const isStub = stubs.has(id)
    return { id, level: role?.level, band: isStub ? bands.length : (band.get(role?.field ?? '') ?? 0), x, y }
  })
  return columns.map(({ level }) =>
    shown
      .filter((one) => one.level === level)
      .sort((a, b) => a.band - b.band || a.x - b.x || a.y - b.y)
      .map(({ id }) => id),
  )
}
