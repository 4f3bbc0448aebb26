// The order in which keys go through a large map: as on a small one, by level, then band, stack and from top to bottom.
import type { LargeModel } from '../../../scene/large/model'

/** Of all roles, by level; sorting them anew for each filter would take long. */
const orders = new WeakMap<LargeModel, readonly (readonly number[])[]>()

function orderOf(model: LargeModel): readonly (readonly number[])[] {
  const known = orders.get(model)
  if (known !== undefined) return known
  const { graph, layout, ids } = model
  const fields = new Map([...graph.fields.keys()].map((field, index) => [field, index]))
  const levels = new Map<string, number[]>([...graph.levels.keys()].map((level) => [level, []]))
  const band = new Float64Array(ids.length)
  let index = 0
  for (const { field, level } of graph.roles.values()) {
    band[index] = fields.get(field) ?? 0
    levels.get(level)?.push(index)
    index += 1
  }
  const at = (role: number, axis: 0 | 1) => layout.boxes[role * 4 + axis] ?? 0
  const order = [...levels.values()].map((roles) =>
    roles.sort((a, b) => (band[a] ?? 0) - (band[b] ?? 0) || at(a, 0) - at(b, 0) || at(a, 1) - at(b, 1)),
  )
  orders.set(model, order)
  return order
}

export const walkOrderOf = (
  model: LargeModel,
  isThere: (role: number) => boolean,
): readonly (readonly string[])[] =>
  orderOf(model)
    .map((roles) => roles.filter(isThere).map((role) => model.ids[role] ?? ''))
    .filter((roles) => roles.length > 0)
