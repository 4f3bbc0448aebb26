import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLines } from '../../src/graph/groupLines'
import type { Responsibility } from '../../src/graph/model'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { tickIdOf } from '../../src/graph/tickId'
import { nextToday, rolesToday, unknownTicks, withTicked } from '../../src/graph/today'
import { aGraph } from './builders'
import { defaultGraph } from './defaultRoleGraph'

const graph = aGraph('a>b', '__proto__', {
  a: { does: ['p', 'q', 'p'] },
  b: { does: ['p', 'q'] },
  c: { does: [] },
  ['__proto__']: { does: ['p'] },
})
const idsOf = (ticked: readonly string[]) =>
  rolesToday(graph, ticked).map(({ role, done }) => [role.id, ...done.map(({ id }) => id)])

describe('the roles of what I do now', () => {
  it('[TODAY2] are told apart where their lines have the same ids', () => {
    const { data } = aGraph({ a: { does: ['p', 'q'] }, b: { does: ['p', 'q'] } })
    const roles = data.roles.map((role) => ({
      ...role,
      responsibilities: role.responsibilities.map((line, nth) => ({ ...line, id: String(nth) })),
    }))
    const [a, b] = roles
    const alike = createRoleGraph({ ...data, roles })
    const of = (line: Responsibility | undefined) => (line === undefined ? '' : tickIdOf(alike, line))
    const ticks = [of(a?.responsibilities[1]), of(b?.responsibilities[0])]
    expect(ticks).toEqual(['a/1', 'b/0'])
    expect(rolesToday(alike, ticks).map(({ role, done }) => [role.id, ...done.map(({ id }) => id)])).toEqual([
      ['a', '1'],
      ['b', '0'],
    ])
    expect(unknownTicks(alike, [...ticks, '0'])).toBe(1)
  })

  it('[TODAY2] are those that hold a tick, with these lines in the order of the role', () => {
    expect(idsOf([])).toEqual([])
    expect(idsOf(['a-3', 'a-1'])).toEqual([['a', 'a-1', 'a-3']])
  })

  it('[TODAY2] stand by how many lines are ticked, ties in the order of the graph', () => {
    expect(idsOf(['a-1', 'b-2', 'b-1'])).toEqual([
      ['b', 'b-1', 'b-2'],
      ['a', 'a-1'],
    ])
    expect(idsOf(['b-1', 'a-1']).map(([role]) => role)).toEqual(['a', 'b'])
  })

  it('[TODAY2] count a tick in its own role alone, also where another has the same skills', () => {
    expect(idsOf(['b-1'])).toEqual([['b', 'b-1']])
  })

  it('[TODAY2] count a tick once, and tell of those that the graph does not know', () => {
    expect(idsOf(['a-1', 'a-1'])).toEqual([['a', 'a-1']])
    expect(unknownTicks(graph, ['a-1', 'gone', 'gone', 'toString'])).toBe(2)
    expect(unknownTicks(graph, [])).toBe(0)
  })

  it('[TODAY2] hold every known tick exactly once', () => {
    const all = [...defaultGraph.roles.values()].flatMap(({ responsibilities }) =>
      responsibilities.map(({ id }) => id),
    )
    fc.assert(
      fc.property(fc.subarray(all), fc.array(fc.string()), (ticked, strange) => {
        const roles = rolesToday(defaultGraph, [...strange, ...ticked])
        const counts = roles.map(({ done }) => done.length)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
        expect(roles.flatMap(({ done }) => done.map(({ id }) => id)).toSorted()).toEqual(ticked.toSorted())
      }),
    )
  })
})

describe('where what I do now can lead', () => {
  const ladder = aGraph('a>c', 'b>c', 'c>d', 'b=a', {
    a: { does: ['p', 'q'] },
    b: { does: ['r'] },
    c: { does: ['p', 'p q', 's', 'r'] },
    d: { does: ['p'] },
  })
  const next = (ticked: readonly string[], myRole: string | null = null) =>
    nextToday(ladder, ticked, myRole).map(({ role, moves, lines }) => [
      role.id,
      moves.map(({ from }) => from).join(),
      Object.values(countLines(lines)).join(),
    ])

  it('[TODAY7] is each role that the roles with ticks lead to, its lines held against all ticks together', () => {
    expect(next([])).toEqual([])
    expect(next(['a-1'])).toEqual([['c', 'a', '1,1,2']])
    expect(next(['a-1', 'b-1'])).toEqual([['c', 'a,b', '2,1,1']])
  })

  it('[TODAY7] is also what one’s own role leads to, though nothing of it is ticked', () => {
    expect(next(['b-1'], 'c')).toEqual([
      ['d', 'c', '0,0,1'],
      ['a', 'b', '0,0,2'],
    ])
  })

  it('[TODAY8] takes the place of the lines of a role, and of nothing where nothing is ticked', () => {
    const role = ladder.roles.get('b')
    if (!role) throw new Error('No role')
    expect(withTicked(ladder, role, ['a-2']).responsibilities.map(({ id }) => id)).toEqual(['a-2'])
    expect(withTicked(ladder, role, ['gone'])).toBe(role)
  })
})
