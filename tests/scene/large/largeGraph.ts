// A graph of any size for the large map: fields by levels, most of whose moves lead up in their field.
import { createRoleGraph, type RoleGraph } from '../../../src/graph/roleGraph'
import { createRandom } from '../../e2e/random'
import { aGraphData, aRole, aTransition } from '../../graph/builders'

export function aLargeGraph(size: number, fields = 6, levels = 5): RoleGraph {
  const random = createRandom(7)
  const roles = Array.from({ length: size }, (_, i) =>
    aRole({
      id: `r${i}`,
      field: `field-${(i % fields) + 1}`,
      level: `level-${(Math.floor(i / fields) % levels) + 1}`,
    }),
  )
  const pairs = new Set<string>()
  for (let i = 0; i < size; i += 1)
    for (let step = 0; step < 3; step += 1) {
      const to = (i + fields * (1 + random(7)) + (random(8) === 0 ? random(fields) : 0)) % size
      if (to !== i) pairs.add(`r${i}${random(4) === 0 ? '=' : '>'}r${to}`)
    }
  const named = (kind: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${kind}-${i + 1}`,
      rank: i,
      name: `Name of ${kind} ${i + 1}`,
    }))
  return createRoleGraph({
    ...aGraphData('unused'),
    id: `large-${size}`,
    fields: named('field', fields).map(({ id, name }) => ({ id, name })),
    levels: named('level', levels),
    roles,
    transitions: [
      ...new Map([...pairs].map((pair) => [pair.replace(/[>=]/, ' '), aTransition(pair)])).values(),
    ],
  })
}
