import { describe, expect, it } from 'vitest'
import { type Around, partAround } from '../../src/graph/partAround'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { aLargeGraph } from '../scene/large/largeGraph'
import { aHub } from './aHub'
import { aGraph } from './builders'

const around = (
  graph: RoleGraph,
  middle: string | readonly string[],
  steps: number,
  rest: Partial<Around> = {},
) =>
  partAround(graph, {
    middle: typeof middle === 'string' ? [middle] : middle,
    steps,
    isLeft: () => true,
    opened: null,
    ...rest,
  })
const rolesOf = ({ graph }: { readonly graph: RoleGraph }) => [...graph.roles.keys()]
const linesOf = ({ graph }: { readonly graph: RoleGraph }) =>
  graph.transitions.map(({ from, to }) => `${from}~${to}`)

describe('what stands around a role', () => {
  const chain = aGraph('a>b>c>d>e', 'x>c', 'b>y')

  it.each([
    [1, ['b', 'c', 'd', 'x']],
    [2, ['a', 'b', 'c', 'd', 'e', 'x']],
    [3, ['a', 'b', 'c', 'd', 'e', 'x']],
  ])('[AROUND1] is %d steps forwards and as many back, never forwards and back', (steps, roles) => {
    expect(rolesOf(around(chain, 'c', steps)).toSorted()).toEqual(roles)
  })

  it('[AROUND1] has every move between the roles that it has, and their moves elsewhere stay known', () => {
    const { graph } = around(chain, 'c', 1)
    expect(linesOf({ graph }).toSorted()).toEqual(['b~c', 'c~d', 'x~c'])
    expect(graph.leaving.get('b')?.map(({ to }) => to)).toEqual(['c', 'y'])
    expect([...graph.fields.keys()]).toEqual([...chain.fields.keys()])
    expect(graph.id).toBe(chain.id)
  })

  it('[AROUND1] ends in a circle, and at a role that stands alone', () => {
    const circle = aGraph('a>b>c>a', 'lone', { lone: {} })
    expect(rolesOf(around(circle, 'a', 3))).toEqual(['a', 'b', 'c'])
    expect(around(circle, 'a', 3)).toMatchObject({ further: 0, beyond: new Map() })
    expect(rolesOf(around(circle, 'lone', 3))).toEqual(['lone'])
    expect(rolesOf(around(circle, [], 3))).toEqual([])
    expect(rolesOf(around(circle, '__proto__', 3))).toEqual([])
  })

  it('[AROUND1] goes around several roles', () => {
    expect(rolesOf(around(chain, ['a', 'e'], 1)).toSorted()).toEqual(['a', 'b', 'd', 'e'])
  })

  it('[AROUND2] goes along the moves that filter and legend leave', () => {
    const part = around(chain, 'c', 2, { isLeft: ({ from }) => from !== 'b' })
    expect(rolesOf(part).toSorted()).toEqual(['c', 'd', 'e', 'x'])
  })

  it('[AROUND4] counts what lies one step further out, at each role and in all', () => {
    const part = around(aGraph('a>b>c>d', 'e>b', 'a>d', 'c>e'), 'a', 1)
    // d is shown, c and e lie beyond b, e leads there as well.
    expect(part.beyond).toEqual(
      new Map([
        ['b', 2],
        ['d', 1],
      ]),
    )
    expect(part.further).toBe(2)
  })
})

describe('a role with many moves', () => {
  it('[AROUND3] has them gathered by field, with a line each', () => {
    const hub = aHub(40, 'ads', 'law')
    const part = around(hub, 'hub', 1)
    expect(rolesOf(part)).toEqual(['before', 'hub', 'hub~ads', 'hub~law'])
    expect([...part.groups.values()].map(({ field, roles }) => [field, roles.length])).toEqual([
      ['ads', 40],
      ['law', 40],
    ])
    expect(linesOf(part)).toEqual(['before~hub', 'hub~hub~ads', 'hub~hub~law'])
    expect(part.graph.roles.get('hub~ads')).toMatchObject({ field: 'ads', level: 'level-3' })
    // What lies beyond those that are gathered does so of all.
    expect([part.further, part.beyond.size]).toEqual([1, 0])
  })

  it('[AROUND3] brings the cards of a group that is opened, and the next ones after those', () => {
    const hub = aHub(100, 'ads', 'law')
    const cards = (skipped: number) => around(hub, 'hub', 1, { opened: { id: 'hub~ads', skipped } })
    expect(cards(0).opened).toHaveLength(60)
    expect(cards(0).groups.get('hub~ads')?.roles).toHaveLength(40)
    expect(cards(60).opened).toHaveLength(40)
    expect(cards(60).groups.get('hub~ads')?.roles).toHaveLength(60)
    expect(new Set([...cards(0).opened, ...cards(60).opened]).size).toBe(100)
    const few = around(aHub(40, 'ads', 'law'), 'hub', 1, { opened: { id: 'hub~ads', skipped: 0 } })
    expect([...few.groups.keys()]).toEqual(['hub~law'])
    expect(few.graph.roles.size).toBe(43)
  })

  it('[AROUND3] goes on from those that have cards', () => {
    const hub = aHub(40, 'ads')
    expect(rolesOf(around(hub, 'hub', 2))).not.toContain('after')
    expect(rolesOf(around(hub, 'hub', 2, { opened: { id: 'hub~ads', skipped: 0 } }))).toContain('after')
  })

  it('[AROUND3] has each of its roles in one group, also where two lead to them', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `r${i}`)
    const graph = aGraph(...ids.flatMap((id) => [`a>${id}`, `b>${id}`]))
    const part = around(graph, ['a', 'b'], 1)
    expect([...part.groups.keys()]).toEqual(['a~field-1'])
    expect(part.groups.get('a~field-1')?.roles).toEqual(ids)
  })

  it('[AROUND3] gathers what there is no room for, and counts what there is no room for even so', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => i)
    const graph = aGraph(...twenty.flatMap((i) => twenty.map((j) => `top>m${i}>e${i}-${j}`)))
    const part = around(graph, 'top', 2)
    expect(part.graph.roles.size).toBeLessThanOrEqual(60)
    expect(part.groups.get('m2~field-1')?.roles).toHaveLength(20)
    const roles = part.graph.roles.size - part.groups.size
    const gathered = [...part.groups.values()].reduce((sum, group) => sum + group.roles.length, 0)
    expect(roles + gathered + part.further).toBe(421)
  })

  it('[AROUND3] passes over a group that there is not', () => {
    const hub = aHub(40, 'ads')
    const part = around(hub, 'hub', 1, { opened: { id: 'before~ads', skipped: 0 } })
    expect(rolesOf(part)).toEqual(rolesOf(around(hub, 'hub', 1)))
  })

  it('[AROUND3] never makes more than 120 cards, each role in one place', () => {
    const graph = aLargeGraph(1_000)
    for (const steps of [1, 2, 3])
      for (const role of ['r0', 'r17', 'r500', 'r999']) {
        const closed = around(graph, role, steps)
        expect(closed.graph.roles.size).toBeLessThanOrEqual(60)
        const ids = [null, ...closed.groups.keys()]
        for (const id of ids) {
          const part = around(graph, role, steps, { opened: id === null ? null : { id, skipped: 0 } })
          expect(part.graph.roles.size).toBeLessThanOrEqual(120)
          const inGroups = [...part.groups.values()].flatMap(({ roles }) => roles)
          expect(new Set(inGroups).size).toBe(inGroups.length)
          expect(inGroups.filter((one) => part.graph.roles.has(one))).toEqual([])
          if (id !== null) expect(part.opened.length).toBeGreaterThan(0)
        }
      }
  })
})
