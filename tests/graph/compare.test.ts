import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRoles } from '../../src/graph/compare'
import type { Role } from '../../src/graph/model'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { aGraph, aRole } from './builders'
import { defaultGraph } from './defaultRoleGraph'

const ids = (lines: readonly { readonly responsibility: { readonly id: string } }[]) =>
  lines.map(({ responsibility }) => responsibility.id)

const roleOf = (graph: RoleGraph, id: string): Role => graph.roles.get(id) ?? aRole({ id: 'missing' })

const compare = (graph: RoleGraph, first: string, second: string) =>
  compareRoles(graph, roleOf(graph, first), roleOf(graph, second))

describe('groups', () => {
  const graph = aGraph('a>b', {
    a: { does: ['metrics', 'content social', 'email'] },
    b: { does: ['metrics social', 'metrics ads', 'ads', ''] },
  })

  it('[COMPARE1] sorts the lines of the second role by how many of their skills the first role has', () => {
    const { covered, partly, added } = compare(graph, 'a', 'b')
    expect(ids(covered)).toEqual(['b-1'])
    expect(ids(partly)).toEqual(['b-2'])
    expect(ids(added)).toEqual(['b-3', 'b-4'])
  })

  it('[COMPARE2] lists the lines of the first role of whose skills the second has none, and apart those of which it lacks some', () => {
    const { notMentioned, partlyMentioned } = compare(graph, 'a', 'b')
    const lacking = (lines: typeof notMentioned) =>
      lines.map((line) => [line.responsibility.id, line.lacking])
    expect(lacking(notMentioned)).toEqual([['a-3', ['email']]])
    expect(lacking(partlyMentioned)).toEqual([['a-2', ['content']]])
  })

  it('[COMPARE8] rests a line without skills on nothing', () => {
    expect(compare(graph, 'a', 'b').added.at(-1)).toMatchObject({ shared: [], restsOn: [] })
  })

  it('compares roles without any responsibility', () => {
    const empty = aGraph('a>b')
    expect(compare(empty, 'a', 'b')).toEqual({
      covered: [],
      raised: [],
      lowered: [],
      reworded: [],
      partly: [],
      added: [],
      notMentioned: [],
      partlyMentioned: [],
    })
  })
})

describe('what a line rests on', () => {
  const restsOn = (graph: RoleGraph) => compare(graph, 'a', 'b').covered[0]?.restsOn.map(({ id }) => id)

  it('[COMPARE3] takes one line that holds all over several that hold a part', () => {
    const graph = aGraph('a>b', { a: { does: ['x', 'y', 'x y z'] }, b: { does: ['x y'] } })
    expect(restsOn(graph)).toEqual(['a-3'])
  })

  it('[COMPARE3] takes the fewest even where taking the largest first would take more', () => {
    const graph = aGraph('a>b', { a: { does: ['u v w x', 'u v y', 'w x z'] }, b: { does: ['u v w x y z'] } })
    expect(restsOn(graph)).toEqual(['a-2', 'a-3'])
  })

  it('[COMPARE3] takes the line that the transition cites, then the one with more shared skills, then the first', () => {
    const does = { a: { does: ['x', 'x y', 'x y', 'x'] }, b: { does: ['x'] } }
    const base = aGraph('a>b', does)
    expect(restsOn(base)).toEqual(['a-1'])
    const cited = { ...base, leaving: new Map(base.leaving) }
    const [transition] = base.transitions
    if (!transition) throw new Error('The graph has one transition')
    cited.leaving.set('a', [{ ...transition, cites: [['a-4', 'b-1']] }])
    expect(restsOn(cited)).toEqual(['a-4'])
    const two = aGraph('a>b', { a: { does: ['x', 'x y', 'z'] }, b: { does: ['x y'] } })
    expect(restsOn(two)).toEqual(['a-2'])
  })

  it('[COMPARE3] prefers a cited line over one with more shared skills, where as many are needed', () => {
    const cite = (graph: RoleGraph, from: string, to: string, pair: [string, string]): RoleGraph => {
      const [transition] = graph.transitions
      if (!transition) throw new Error('The graph has one transition')
      return {
        ...graph,
        leaving: new Map(graph.leaving).set(from, [{ ...transition, from, to, cites: [pair] }]),
      }
    }
    const graph = aGraph('a>b', { a: { does: ['x y', 'x', 'z'] }, b: { does: ['x y z'] } })
    expect(restsOn(graph)).toEqual(['a-1', 'a-3'])
    const one = aGraph('a>b', { a: { does: ['x y', 'x', 'y'] }, b: { does: ['x'] } })
    expect(restsOn(cite(one, 'a', 'b', ['a-2', 'b-1']))).toEqual(['a-2'])
    // What the way back cites counts as well, the other way round.
    expect(restsOn(cite(one, 'b', 'a', ['b-1', 'a-2']))).toEqual(['a-2'])
  })

  it('[COMPARE3] among sets of one size takes the one whose lines hold most', () => {
    const graph = aGraph('a>b', { a: { does: ['x', 'y', 'x z', 'y z'] }, b: { does: ['x y z'] } })
    expect(restsOn(graph)).toEqual(['a-3', 'a-4'])
  })

  it('[COMPARE2] names a lacking skill once, even when a line is tagged with it twice', () => {
    const graph = aGraph('a>b', { a: { does: ['x x'] }, b: { does: ['y'] } })
    expect(compare(graph, 'a', 'b').notMentioned[0]?.lacking).toEqual(['x'])
  })

  it('[COMPARE3] quotes the picture of the design: social media specialist to strategist', () => {
    const { covered, partly, added, notMentioned, partlyMentioned } = compare(
      defaultGraph,
      'social-media-specialist',
      'social-media-strategist',
    )
    const quotes = (lines: typeof covered) =>
      lines.map(({ responsibility, restsOn: rests }) => [
        responsibility.id.at(-1),
        rests.map(({ id }) => id.at(-1)),
      ])
    expect(quotes(covered)).toEqual([
      ['1', ['3']],
      ['2', ['4']],
      ['3', ['4', '3']],
    ])
    expect(quotes(partly)).toEqual([['4', ['3']]])
    expect(added).toEqual([])
    expect(notMentioned).toEqual([])
    expect(partlyMentioned.map(({ responsibility, lacking }) => [responsibility.id.at(-1), lacking])).toEqual(
      [
        ['1', ['strategy']],
        ['2', ['campaign', 'coordination']],
      ],
    )
  })

  it('still covers a line of very many skills', () => {
    const skills = Array.from({ length: 40 }, (_, i) => `s${i}`)
    const graph = aGraph('a>b', { a: { does: skills }, b: { does: [skills.join(' ')] } })
    expect(restsOn(graph)).toHaveLength(40)
  })
})

const skill = fc.constantFrom('p', 'q', 'r', 's', 't', 'u')
const does = fc.array(
  fc.uniqueArray(skill, { maxLength: 4 }).map((list) => list.join(' ')),
  { maxLength: 6 },
)

describe('any two roles', () => {
  it('[COMPARE1] puts every line of the second role in exactly one group', () => {
    fc.assert(
      fc.property(does, does, (first, second) => {
        const { covered, partly, added } = compare(
          aGraph('a>b', { a: { does: first }, b: { does: second } }),
          'a',
          'b',
        )
        const all = [...ids(covered), ...ids(partly), ...ids(added)]
        expect(all.toSorted()).toEqual(second.map((_, i) => `b-${i + 1}`).toSorted())
      }),
    )
  })

  it('[COMPARE2] puts a line of the first role in one group at the most, and in none where all its skills are there', () => {
    fc.assert(
      fc.property(does, does, (first, second) => {
        const graph = aGraph('a>b', { a: { does: first }, b: { does: second } })
        const { notMentioned, partlyMentioned } = compare(graph, 'a', 'b')
        const all = [...ids(notMentioned), ...ids(partlyMentioned)]
        expect(new Set(all).size).toBe(all.length)
        const there = new Set(second.flatMap((line) => line.split(' ')))
        const lines = first.map((line, i) => ({ id: `a-${i + 1}`, skills: line.split(' ').filter(Boolean) }))
        for (const { id, skills } of lines) {
          const had = skills.filter((one) => there.has(one)).length
          expect(all.includes(id)).toBe(had < skills.length)
          expect(ids(notMentioned).includes(id)).toBe(had === 0 && skills.length > 0)
        }
      }),
    )
  })

  it('[COMPARE3] quotes a set that holds what is shared, and no smaller one does', () => {
    fc.assert(
      fc.property(does, does, (first, second) => {
        const graph = aGraph('a>b', { a: { does: first }, b: { does: second } })
        const { covered, partly } = compare(graph, 'a', 'b')
        for (const { shared, restsOn: quoted } of [...covered, ...partly]) {
          const holds = (sets: readonly (readonly string[])[]) =>
            shared.every((one) => sets.some((set) => set.includes(one)))
          expect(holds(quoted.map(({ skills }) => skills))).toBe(true)
          const smallest = smallestCover(
            first.map((line) => line.split(' ')),
            holds,
          )
          expect(quoted).toHaveLength(smallest)
        }
      }),
    )
  })

  it('compares each pair of the default graph, to the same counts every time', () => {
    for (const first of defaultGraph.roles.values())
      for (const second of defaultGraph.roles.values()) {
        const once = compareRoles(defaultGraph, first, second)
        expect(compareRoles(defaultGraph, first, second)).toEqual(once)
        expect(once.covered.length + once.partly.length + once.added.length).toBe(4)
      }
  })
})

/** By trying all subsets. */
function smallestCover(
  sets: readonly (readonly string[])[],
  holds: (chosen: readonly (readonly string[])[]) => boolean,
): number {
  let smallest = Number.POSITIVE_INFINITY
  for (let mask = 0; mask < 1 << sets.length; mask++) {
    const chosen = sets.filter((_, i) => mask & (1 << i))
    if (chosen.length < smallest && holds(chosen)) smallest = chosen.length
  }
  return smallest
}
