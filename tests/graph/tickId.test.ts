import { describe, expect, it } from 'vitest'
import { createRoleGraph, type RoleGraph } from '../../src/graph/roleGraph'
import { lineOfTick, tickedLines, tickIdOf } from '../../src/graph/tickId'
import { rolesToday, unknownTicks } from '../../src/graph/today'
import { aGraph } from './builders'

/** A graph by its roles, each with the ids of its lines. */
function graphOf(roles: Readonly<Record<string, readonly string[]>>): RoleGraph {
  const { data } = aGraph(
    Object.fromEntries(Object.entries(roles).map(([id, ids]) => [id, { does: ids.map(() => 'sells') }])),
  )
  return createRoleGraph({
    ...data,
    roles: data.roles.map((role) => ({
      ...role,
      responsibilities: role.responsibilities.map((line, nth) => ({
        ...line,
        id: roles[role.id]?.[nth] ?? line.id,
      })),
    })),
  })
}
const counted = (graph: RoleGraph, ticks: readonly string[]) =>
  rolesToday(graph, ticks).map(({ role, done }) => `${role.id}: ${done.map(({ id }) => id).join(' ')}`)

const SHARED = graphOf({ a: ['1', '2'], b: ['1'] })
const APART = graphOf({ a: ['1', '2'], b: ['3'] })

describe('a tick', () => {
  it('[TODAY2] stays with its line once no other role has the same id any more', () => {
    const [line] = SHARED.roles.get('a')?.responsibilities ?? []
    expect(line && tickIdOf(SHARED, line)).toBe('a/1')
    expect(counted(APART, ['a/1'])).toEqual(['a: 1'])
    expect(unknownTicks(APART, ['a/1', 'b/1'])).toBe(1)
  })

  it('[TODAY2] is of its own line alone: not of the one of the same id that another role has left', () => {
    expect(counted(APART, ['b/1'])).toEqual([])
    expect(counted(APART, ['c/1'])).toEqual([])
  })

  it('[TODAY2] counts once, however it is written', () => {
    expect(counted(APART, ['a/1', '1'])).toEqual(['a: 1'])
    expect(tickedLines(APART, ['a/1', '1', '1']).size).toBe(1)
  })

  it('[TODAY2] without a role is of no line where several roles have its id, and is told to be unknown', () => {
    expect(counted(SHARED, ['1'])).toEqual([])
    expect(unknownTicks(SHARED, ['1', 'a/1', '2'])).toBe(1)
  })

  it('[TODAY2] is of one line at most, whatever signs ids hold', () => {
    const odd = graphOf({ a: ['b/1', '1'], 'a/b': ['1', 'x'], c: ['a/1', '__proto__'] })
    const lines = [...odd.roles.values()].flatMap(({ responsibilities }) => responsibilities)
    expect(new Set(lines.map((line) => tickIdOf(odd, line))).size).toBe(lines.length)
    for (const line of lines) expect([...tickedLines(odd, [tickIdOf(odd, line)])]).toEqual([line])
    // Either of two lines may be meant.
    const either = graphOf({ a: ['b/1'], 'a/b': ['1'] })
    expect(lineOfTick(either, 'a/b/1')).toBeUndefined()
    for (const tick of ['', '/', 'a/', '/1', '__proto__/1', 'toString'])
      expect(lineOfTick(odd, tick)).toBeUndefined()
  })
})
