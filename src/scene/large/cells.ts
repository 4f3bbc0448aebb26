// A large map from afar: the roles of each field on each level as one cell, with how many they are and how many moves leave them.
import type { RoleGraph } from '../../graph/roleGraph'
import type { Box } from '../../layout/input'
import { boxAt } from '../../layout/inView'
import { indexOf } from '../graphIndex'

export interface Cell extends Box {
  readonly field: string
  readonly level: string
  readonly roles: number
  /** Moves that leave its roles. */
  readonly moves: number
}

/** By field, then level; a cell without roles that are there is none. Lengths in px of the layout. */
export function cellsOf(
  graph: RoleGraph,
  layout: { readonly boxes: Float64Array },
  isThere: (role: number) => boolean,
): readonly Cell[] {
  const { role: at } = indexOf(graph)
  const cells = new Map<string, Cell>()
  for (const { id, field, level } of graph.roles.values()) {
    const index = at(id)
    if (!isThere(index)) continue
    const box = boxAt(layout, index)
    const key = `${field}~${level}`
    const before = cells.get(key)
    const x = Math.min(before?.x ?? box.x, box.x)
    const y = Math.min(before?.y ?? box.y, box.y)
    cells.set(key, {
      field,
      level,
      x,
      y,
      width: Math.max(before === undefined ? 0 : before.x + before.width, box.x + box.width) - x,
      height: Math.max(before === undefined ? 0 : before.y + before.height, box.y + box.height) - y,
      roles: (before?.roles ?? 0) + 1,
      moves: (before?.moves ?? 0) + (graph.leaving.get(id)?.length ?? 0),
    })
  }
  const order = (ids: Iterable<string>) => new Map([...ids].map((id, index) => [id, index]))
  const [fields, levels] = [order(graph.fields.keys()), order(graph.levels.keys())]
  return [...cells.values()].sort(
    (a, b) =>
      (fields.get(a.field) ?? 0) - (fields.get(b.field) ?? 0) ||
      (levels.get(a.level) ?? 0) - (levels.get(b.level) ?? 0),
  )
}
