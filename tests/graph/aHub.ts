import type { RoleGraph } from '../../src/graph/roleGraph'
import { aGraph, type Overrides } from './builders'

/** A role `hub` that leads to so many roles of each of `fields`, on two levels. */
export function aHub(each: number, ...fields: readonly string[]): RoleGraph {
  const ids = fields.flatMap((field) =>
    Array.from({ length: each }, (_, i) => [`${field}-${i}`, field, i] as const),
  )
  const overrides: Overrides = Object.fromEntries(
    ids.map(([id, field, i]) => [id, { field, level: i % 3 === 0 ? 'level-2' : 'level-3' }]),
  )
  return aGraph('before>hub', ...ids.map(([id]) => `hub>${id}`), `${fields[0]}-0>after`, overrides)
}
