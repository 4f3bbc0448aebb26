import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Transition } from '../../src/graph/model'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { meetingOf, routesBetween, sourcesOf } from '../../src/graph/routes'
import { MOST_STEPS, shortestWay, type Way } from '../../src/graph/ways'
import { aGraph } from './builders'
import { defaultGraph } from './defaultRoleGraph'

const chainOf = (way: Way | null) => way && [way[0]?.from, ...way.map(({ to }) => to)].join('>')
const chains = (graph: RoleGraph, from: string, to: string) =>
  routesBetween(graph, from, to).routes.map(chainOf)

describe('routes', () => {
  it('[ROUTE2] are all those of the default graph, shortest first', () => {
    expect(chains(defaultGraph, 'social-media-specialist', 'digital-marketing-manager')).toEqual([
      'social-media-specialist>digital-marketing-manager',
      'social-media-specialist>social-media-strategist>digital-marketing-manager',
    ])
    expect(chains(defaultGraph, 'marketing-associate', 'digital-marketing-manager')).toEqual([
      'marketing-associate>digital-marketing-manager',
      'marketing-associate>account-manager>digital-marketing-manager',
      'marketing-associate>digital-marketing-coordinator>digital-marketing-manager',
      'marketing-associate>digital-marketing-coordinator>account-manager>digital-marketing-manager',
    ])
  })

  it('[ROUTE2] of one length stand in the order of transitions in the file', () => {
    const graph = aGraph('a>m', 'a>c', 'c>z', 'a>b', 'b>z', 'm>z')
    expect(chains(graph, 'a', 'z')).toEqual(['a>m>z', 'a>c>z', 'a>b>z'])
  })

  it('[ROUTE2] go round in no circle, and there is none from a role to itself', () => {
    const graph = aGraph('a=b=c=a', 'c=d', 'd=b')
    expect(chains(graph, 'a', 'd')).toEqual(['a>b>c>d'])
    expect(routesBetween(graph, 'a', 'a')).toMatchObject({ routes: [], isComplete: true })
    expect(shortestWay(graph, 'a', 'a')).toBeNull()
  })

  it('[ROUTE2] have 8 steps at the most', () => {
    const graph = aGraph('a>b>c>d>e>f>g>h>i>j')
    expect(chains(graph, 'a', 'i')).toEqual(['a>b>c>d>e>f>g>h>i'])
    expect(routesBetween(graph, 'a', 'j')).toEqual({ routes: [], isComplete: true, completeTo: 8 })
    expect(shortestWay(graph, 'a', 'j')).toHaveLength(9)
  })

  it('are safe with ids that objects have, and with roles that there are not', () => {
    const graph = aGraph('__proto__>constructor>toString')
    expect(chains(graph, '__proto__', 'toString')).toEqual(['__proto__>constructor>toString'])
    expect(chains(graph, '__proto__', 'nobody')).toEqual([])
    expect(chains(graph, 'nobody', 'toString')).toEqual([])
    expect(sourcesOf(graph, 'nobody')).toEqual([])
    expect(meetingOf(graph, 'nobody', 'toString')).toBeNull()
  })
})

describe('the bounds', () => {
  const ROLES = 1000

  /** Each of 1,000 roles leads to `degree` others, spread over all. */
  const dense = (degree: number, leadsOn: (role: number, nth: number) => number) => {
    const graph = aGraph(...Array.from({ length: ROLES }, (_, role) => `r${role}`))
    const leaving = new Map<string, Transition[]>()
    const arriving = new Map<string, Transition[]>([...graph.roles.keys()].map((role) => [role, []]))
    for (let role = 0; role < ROLES; role++) {
      const ends = new Set(Array.from({ length: degree }, (_, nth) => leadsOn(role, nth)))
      ends.delete(role)
      const steps = [...ends].map(
        (end): Transition => ({
          from: `r${role}`,
          to: `r${end}`,
          kind: 'lateral',
          basis: 'editorial',
          cites: [],
        }),
      )
      leaving.set(`r${role}`, steps)
      for (const step of steps) arriving.get(step.to)?.push(step)
    }
    return { ...graph, transitions: [...leaving.values()].flat(), leaving, arriving }
  }

  it('[ROUTE3] give back 100 routes of a dense graph of 1,000 roles, and say up to which length they are all', () => {
    const all = dense(ROLES, (_, nth) => nth)
    expect(all.transitions).toHaveLength(ROLES * (ROLES - 1))
    const { routes, isComplete, completeTo } = routesBetween(all, 'r0', 'r999')
    expect([routes.length, isComplete, completeTo]).toEqual([100, false, 1])
    expect(routes.map((way) => way.length)).toEqual([1, ...Array.from({ length: 99 }, () => 2)])
    expect(chainOf(routes[1] ?? null)).toBe('r0>r1>r999')

    const spread = dense(100, (role, nth) => (role + 1 + nth * 7) % ROLES)
    expect(spread.transitions).toHaveLength(100_000)
    expect(routesBetween(spread, 'r0', 'r999').routes).toHaveLength(100)
  })

  it('[ROUTE3] are whole where there are 100, and not where there is one more', () => {
    const fan = (width: number) =>
      aGraph(...Array.from({ length: width }, (_, i) => [`a>m${i}`, `m${i}>z`]).flat())
    const whole = routesBetween(fan(100), 'a', 'z')
    expect([whole.routes.length, whole.isComplete, whole.completeTo]).toEqual([100, true, 8])
    const more = routesBetween(fan(101), 'a', 'z')
    expect([more.routes.length, more.isComplete, more.completeTo]).toEqual([100, false, 1])
  })

  it('[ROUTE3] look no further where only what has been passed leads on', () => {
    // Each of the clique leads on through `r0` alone, where every route has begun.
    const trap = dense(400, (role, nth) => (role === 998 ? 999 : role === 999 ? 999 : nth))
    trap.leaving.set('r0', [...(trap.leaving.get('r0') ?? []), ...aGraph('r0=r998').transitions])
    trap.arriving.get('r998')?.push(...aGraph('r0=r998').transitions)
    const { routes, isComplete } = routesBetween(trap, 'r0', 'r999')
    expect(routes.map(chainOf)).toEqual(['r0>r998>r999'])
    expect(isComplete).toBe(true)
  })

  it('[ROUTE3] end a search in vain, and say that it is not whole', () => {
    // From r0 through r1 into a clique that leads on only through r1 again.
    const steps = (role: number, nth: number) =>
      role === 0 ? 1 : role === 998 || role === 999 ? 999 : role === 1 && nth === 0 ? 998 : 1 + (nth % 400)
    const { routes, isComplete, completeTo } = routesBetween(dense(401, steps), 'r0', 'r999')
    expect(routes.map(chainOf)).toEqual(['r0>r1>r998>r999'])
    expect(isComplete).toBe(false)
    expect(completeTo).toBeGreaterThanOrEqual(3)
  })
})

describe('where there is no route', () => {
  it('[ROUTE4] the nearest role that both lead to is the one of the fewest steps in sum', () => {
    const graph = aGraph('a>x>y>m', 'b>m', 'a>p>q', 'b>r>q', 'a>b2', 'm>far', 'q>far')
    expect(meetingOf(graph, 'a', 'b')?.role).toBe('q')
    expect(chainOf(meetingOf(graph, 'a', 'b')?.first ?? null)).toBe('a>p>q')
    expect(chainOf(meetingOf(graph, 'a', 'b')?.second ?? null)).toBe('b>r>q')
  })

  it('[ROUTE4] of several, the one with the shorter of the longer ways, then the first of the file', () => {
    expect(meetingOf(aGraph('a>m', 'b>c>d>m', 'a>e>n', 'b>f>n'), 'a', 'b')?.role).toBe('n')
    expect(meetingOf(aGraph('lone', 'a>n', 'b>n', 'a>m', 'b>m'), 'a', 'b')?.role).toBe('n')
  })

  it('[ROUTE4] is neither of the two, and there may be none', () => {
    expect(meetingOf(aGraph('a>b>c'), 'a', 'b')?.role).toBe('c')
    expect(meetingOf(aGraph('a>b'), 'a', 'b')).toBeNull()
    expect(meetingOf(defaultGraph, 'seo-specialist', 'email-marketing-specialist')).toMatchObject({
      role: 'digital-marketing-manager',
      first: [{ from: 'seo-specialist' }],
      second: [{ from: 'email-marketing-specialist' }],
    })
  })

  it('[ROUTE5] names who can reach a role, nearest first, then in the order of the file', () => {
    expect(sourcesOf(defaultGraph, 'ecommerce-product-manager')).toEqual([
      { role: 'ecommerce-analyst', steps: 1 },
      { role: 'ecommerce-specialist', steps: 1 },
    ])
    expect(sourcesOf(aGraph('d>c>b>a', 'x>b', 'a=d'), 'a')).toEqual([
      { role: 'b', steps: 1 },
      { role: 'c', steps: 2 },
      { role: 'x', steps: 2 },
      { role: 'd', steps: 3 },
    ])
    const chain = Array.from({ length: 5000 }, (_, i) => `r${i}`).join('=')
    expect(sourcesOf(aGraph(chain), 'r4999').at(-1)).toEqual({ role: 'r0', steps: 4999 })
  })
})

describe('any graph', () => {
  const ROLES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
  const anyGraph = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...ROLES)), {
      maxLength: 20,
      selector: (pair) => pair.join('='),
    })
    .map((pairs) => aGraph(...ROLES, ...pairs.filter(([a, b]) => a !== b).map((pair) => pair.join('='))))

  /** Every simple way from a role, by trying them all. */
  const waysFrom = (graph: RoleGraph, role: string, way: Way = []): Way[] =>
    graph.transitions
      .filter(
        ({ from, to }) => from === (way.at(-1)?.to ?? role) && ![role, ...way.map((s) => s.to)].includes(to),
      )
      .flatMap((step) => [[...way, step], ...waysFrom(graph, role, [...way, step])])

  it('[ROUTE2] has the routes that trying all ways finds, in the same order', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ways = waysFrom(graph, 'a').filter((way) => way.length <= MOST_STEPS)
        const expected = ways.filter((way) => way.at(-1)?.to === 'b').toSorted((x, y) => x.length - y.length)
        const found = routesBetween(graph, 'a', 'b')
        expect(found.routes.map(chainOf)).toEqual(expected.slice(0, 100).map(chainOf))
        expect(found.isComplete).toBe(expected.length <= 100)
        expect(chainOf(shortestWay(graph, 'a', 'b'))).toEqual(chainOf(expected[0] ?? null))
      }),
    )
  })

  it('[ROUTE4] [ROUTE5] has the meeting and the sources that trying all ways finds', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const fewest = (from: string, to: string) => {
          const lengths = waysFrom(graph, from).filter((way) => way.at(-1)?.to === to)
          return Math.min(...lengths.map((way) => way.length))
        }
        const reached = ROLES.filter((role) => role !== 'a' && role !== 'b')
          .map((role) => ({ role, ways: [fewest('a', role), fewest('b', role)] }))
          .map(({ role, ways: [x = 0, y = 0] }) => ({ role, sum: x + y, longer: Math.max(x, y) }))
          .filter(({ sum }) => Number.isFinite(sum))
          .toSorted((x, y) => x.sum - y.sum || x.longer - y.longer)
        const meeting = meetingOf(graph, 'a', 'b')
        expect(meeting?.role).toBe(reached[0]?.role)
        if (meeting) expect(meeting.first.length + meeting.second.length).toBe(reached[0]?.sum)
        const sources = ROLES.map((role) => ({ role, steps: fewest(role, 'b') })).filter(
          ({ role, steps }) => role !== 'b' && Number.isFinite(steps),
        )
        expect(sourcesOf(graph, 'b')).toEqual(sources.toSorted((x, y) => x.steps - y.steps))
      }),
      { numRuns: 60 },
    )
  })
})
