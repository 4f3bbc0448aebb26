import { describe, expect, it } from 'vitest'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { walkOrder } from '../../src/scene/walkOrder'
import { aGraph } from '../graph/builders'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { layoutOf, WIDE } from '../layout/layoutCases'

const orderOf = (graph: RoleGraph, field: string | null = null) =>
  walkOrder(graph, layoutOf(graph, { ...WIDE, field }))

describe('the order of the walk', () => {
  it('[KEY2] holds every role once, level by level, band by band, from top to bottom', () => {
    const order = orderOf(defaultGraph)
    expect(order.map((level) => level.length)).toEqual([8, 4])
    expect(new Set(order.flat())).toEqual(new Set(defaultGraph.roles.keys()))
    const fields = order[0]?.map((role) => defaultGraph.roles.get(role)?.field)
    expect(fields).toEqual([...Array(6).fill('digital-marketing'), 'ecommerce', 'ecommerce'])
  })

  it('[KEY2] ends each level with the roles of other fields', () => {
    const order = orderOf(defaultGraph, 'ecommerce')
    expect(order.map((level) => level.length)).toEqual([2, 2])
    expect(order[1]?.at(-1)).toBe('digital-marketing-manager')
  })

  it('[KEY2] goes down one stack after the other where a level has several', () => {
    const many = Array.from({ length: 60 }, (_, i) => `r${i}`)
    const graph = aGraph(...many)
    const layout = layoutOf(graph, WIDE)
    const [roles = []] = walkOrder(graph, layout)
    const places = roles.map((role) => layout.cards.get(role))
    for (const [i, place] of places.entries()) {
      const last = places[i - 1]
      if (last && place) expect(place.x > last.x || (place.x === last.x && place.y > last.y)).toBe(true)
    }
    expect(new Set(places.map((place) => place?.x)).size).toBeGreaterThan(1)
  })
})
