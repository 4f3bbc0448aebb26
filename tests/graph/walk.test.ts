import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { nextRole, previousRole, walkFromNowhere, walkTo } from '../../src/graph/walk'
import { aGraph } from './builders'
import { defaultGraph } from './defaultRoleGraph'

const all = () => true
const standing = (graph: RoleGraph, ...roles: readonly string[]) =>
  roles.reduce((walk, role) => walkTo(walk, graph, role), walkFromNowhere)

describe('walking', () => {
  const fork = aGraph('a>b', 'a>c', 'd>c', 'b=c', 'lone')

  it('[KEY3] goes to the first next role, in the order of the file', () => {
    expect(nextRole(standing(fork, 'a'), fork, all)).toBe('b')
    expect(previousRole(standing(fork, 'c'), fork, all)).toBe('a')
  })

  it('[KEY3] ends where no promotion goes on, also beside a lateral move', () => {
    expect(nextRole(standing(fork, 'b'), fork, all)).toBeNull()
    expect(nextRole(standing(fork, 'lone'), fork, all)).toBeNull()
    expect(previousRole(standing(fork, 'a'), fork, all)).toBeNull()
    expect(nextRole(walkFromNowhere, fork, all)).toBeNull()
  })

  it('[KEY3] goes back the way come rather than to the first previous role', () => {
    expect(previousRole(standing(fork, 'd', 'c'), fork, all)).toBe('d')
  })

  it('[KEY3] takes the branch taken last, also one found beside the first', () => {
    expect(nextRole(standing(fork, 'a', 'c', 'a'), fork, all)).toBe('c')
    const beside = aGraph('x>c', 'a>b', 'a>c', 'b=c')
    expect(previousRole(standing(beside, 'a', 'b', 'c'), beside, all)).toBe('a')
    expect(previousRole(standing(beside, 'b', 'c'), beside, all)).toBe('x')
    expect(nextRole(standing(fork, 'a', 'b', 'c', 'a'), fork, all)).toBe('c')
  })

  it('[KEY2] passes over transitions that are not shown', () => {
    const shown = ({ to }: { readonly to: string }) => to !== 'b'
    expect(nextRole(standing(fork, 'a', 'b', 'a'), fork, shown)).toBe('c')
  })

  it('walks round a circle without an end', () => {
    const circle = aGraph('a>b>c>a')
    expect(nextRole(standing(circle, 'c'), circle, all)).toBe('a')
    expect(previousRole(standing(circle, 'c', 'a'), circle, all)).toBe('c')
  })

  it('[KEY2] along any random walk goes only where promotions go', () => {
    const roles = [...defaultGraph.roles.keys()]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roles), { minLength: 1 }), (path) => {
        const walk = standing(defaultGraph, ...path)
        const leaving = defaultGraph.leaving.get(walk.at ?? '')?.filter(({ kind }) => kind === 'promotion')
        const arriving = defaultGraph.arriving.get(walk.at ?? '')?.filter(({ kind }) => kind === 'promotion')
        expect(leaving?.length ? leaving.map(({ to }) => to) : [null]).toContain(
          nextRole(walk, defaultGraph, all),
        )
        expect(arriving?.length ? arriving.map(({ from }) => from) : [null]).toContain(
          previousRole(walk, defaultGraph, all),
        )
      }),
    )
  })

  it('is safe with `__proto__` as a role', () => {
    const graph = aGraph('__proto__>constructor')
    expect(nextRole(standing(graph, '__proto__'), graph, all)).toBe('constructor')
    expect(previousRole(standing(graph, '__proto__', 'constructor'), graph, all)).toBe('__proto__')
  })
})
