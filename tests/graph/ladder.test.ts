import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import cafe from '../../data/cafe.json'
import { compareRoles } from '../../src/graph/compare'
import { groupLines, LINE_GROUPS, saidGroups, transitionCounts } from '../../src/graph/groupLines'
import { hasLadder } from '../../src/graph/ladder'
import type { RoleGraphData, Text } from '../../src/graph/model'
import { createRoleGraph, type RoleGraph } from '../../src/graph/roleGraph'
import { roleGraphSchema } from '../../src/graph/schema'
import { stepLines } from '../../src/graph/stepLines'
import { withTicked } from '../../src/graph/today'
import { aGraph, aLadder, aRole } from './builders'
import { defaultGraph } from './defaultRoleGraph'

const roleOf = (graph: RoleGraph, id: string) => graph.roles.get(id) ?? aRole({ id: 'missing' })

const groups = (graph: RoleGraph, first: string, second: string) =>
  groupLines(graph, roleOf(graph, first), roleOf(graph, second))
    .map(({ group }) => group)
    .join(' ')

const told = (graph: RoleGraph, comparison: RoleGraphData['comparison']) =>
  createRoleGraph({ ...graph.data, ...(comparison && { comparison }) })

/** Lines of `rung-1` and `rung-2`, each with the text that it is given. */
const worded = (first: readonly Text[], second: readonly Text[], languages = ['en', 'zh-CN']) => {
  const linesOf = (role: string, texts: readonly Text[]) => ({
    responsibilities: texts.map((text, index) => ({
      id: `${role}-${index}`,
      text,
      skills: [`area-${index}`],
    })),
  })
  const graph = aGraph('rung-1>rung-2', {
    'rung-1': linesOf('rung-1', first),
    'rung-2': linesOf('rung-2', second),
  })
  return createRoleGraph({ ...graph.data, languages })
}

describe('two roles with one line in each area', () => {
  it('[LADDER1] [LADDER2] are a ladder: in other words a line is in the same area on a higher level, not covered', () => {
    expect(groups(aLadder(2), 'rung-1', 'rung-2')).toBe('raised raised raised raised')
  })

  it('[LADDER2] are one downwards too, on the lower level, and over more levels than one', () => {
    const graph = aLadder(3)
    expect(groups(graph, 'rung-2', 'rung-1')).toBe('lowered lowered lowered lowered')
    expect(groups(graph, 'rung-1', 'rung-3')).toBe('raised raised raised raised')
    expect(groups(graph, 'rung-3', 'rung-1')).toBe('lowered lowered lowered lowered')
  })

  it('[LADDER1] may name the areas in another order', () => {
    const graph = aLadder(2, ['plan', 'build', 'review'], { 'rung-2': { does: ['review', 'plan', 'build'] } })
    const { raised } = compareRoles(graph, roleOf(graph, 'rung-1'), roleOf(graph, 'rung-2'))
    expect(raised.map(({ restsOn }) => restsOn.map(({ id }) => id))).toEqual([
      ['rung-1-3'],
      ['rung-1-1'],
      ['rung-1-2'],
    ])
  })

  it.each([
    ['an area more', ['plan', 'build', 'review', 'teach', 'run'], 'raised raised raised raised added'],
    ['an area fewer', ['plan', 'build', 'review'], 'raised raised raised'],
    ['another area', ['plan', 'build', 'review', 'run'], 'raised raised raised added'],
    [
      'two areas more',
      ['plan', 'build', 'review', 'teach', 'run', 'speak'],
      'raised raised raised raised added added',
    ],
    [
      'two others and one fewer',
      ['plan', 'build', 'review', 'run', 'speak'],
      'covered covered covered added added',
    ],
    ['two other areas', ['plan', 'build', 'run', 'speak'], 'covered covered added added'],
  ])('[LADDER1] share at least three areas and two thirds of each: with %s', (_, does, expected) => {
    expect(groups(aLadder(2, undefined, { 'rung-2': { does } }), 'rung-1', 'rung-2')).toBe(expected)
  })

  it.each([
    ['one line', ['plan'], 'covered'],
    ['two lines', ['plan', 'build'], 'covered covered'],
    ['three lines', ['plan', 'build', 'review'], 'raised raised raised'],
    ['no line', [], ''],
  ])('[LADDER1] need three areas, for fewer may be chance: with %s', (_, areas, expected) => {
    expect(groups(aLadder(2, areas), 'rung-1', 'rung-2')).toBe(expected)
  })

  it.each([
    ['a line with two skills', ['plan run', 'build', 'review', 'teach'], 'partly covered covered covered'],
    ['two lines in an area', ['plan', 'plan', 'build', 'review'], 'covered covered covered covered'],
    ['a line without skills', ['plan', 'build', 'review', ''], 'covered covered covered added'],
  ])('[LADDER1] are none where one of them has %s', (_, does, expected) => {
    const graph = aLadder(2, undefined, { 'rung-2': { does } })
    expect(groups(graph, 'rung-1', 'rung-2')).toBe(expected)
    expect(groups(graph, 'rung-2', 'rung-1')).not.toMatch(/raised|lowered|reworded/)
  })

  it('[LADDER1] take a skill that a line names twice for one', () => {
    const graph = aLadder(2, undefined, { 'rung-2': { does: ['plan plan', 'build', 'review', 'teach'] } })
    expect(groups(graph, 'rung-1', 'rung-2')).toBe('raised raised raised raised')
  })

  it('[LADDER1] [LADDER2] of one level share all areas, and then differ in words alone', () => {
    const level = { 'rung-2': { level: 'level-1' } }
    expect(groups(aLadder(2, undefined, level), 'rung-1', 'rung-2')).toBe(
      'reworded reworded reworded reworded',
    )
    const fewer = aLadder(2, undefined, { 'rung-2': { level: 'level-1', does: ['plan', 'build', 'review'] } })
    expect(groups(fewer, 'rung-1', 'rung-2')).toBe('covered covered covered')
  })

  it('[LADDER2] of two levels with one rank are of one level', () => {
    const { data } = aLadder(2)
    const graph = createRoleGraph({ ...data, levels: data.levels.map((level) => ({ ...level, rank: 1 })) })
    expect(groups(graph, 'rung-1', 'rung-2')).toBe('reworded reworded reworded reworded')
  })

  it('[LADDER2] in a circle of moves stand above and below each other, each move by where it leads', () => {
    const { data } = aLadder(3)
    const [step] = data.transitions
    if (!step) throw new Error('No move')
    const graph = createRoleGraph({
      ...data,
      transitions: [...data.transitions, { ...step, from: 'rung-3', to: 'rung-1' }],
    })
    expect(graph.transitions.map((one) => transitionCounts(graph, one))).toEqual([
      { covered: 0, partly: 0, added: 0, raised: 4 },
      { covered: 0, partly: 0, added: 0, raised: 4 },
      { covered: 0, partly: 0, added: 0, lowered: 4 },
    ])
  })
})

describe('the words of a line', () => {
  it('[LADDER2] leave it covered where they are the same, but for white space', () => {
    const graph = worded(['Plans', 'Builds', 'Reviews'], ['Plans', ' Builds\n', 'Reviews much'])
    expect(groups(graph, 'rung-1', 'rung-2')).toBe('covered covered raised')
    expect(groups(graph, 'rung-2', 'rung-1')).toBe('covered covered lowered')
  })

  it('[LADDER2] are the same in every language that both have, and there is one', () => {
    const graph = worded(
      [{ en: 'Plans', 'zh-CN': '计划' }, { en: 'Builds', 'zh-CN': '建造' }, 'Reviews', { en: 'Runs' }],
      [{ en: 'Plans', 'zh-CN': '规划' }, { en: 'Builds' }, { en: 'Reviews' }, { 'zh-CN': '运维' }],
    )
    expect(groups(graph, 'rung-1', 'rung-2')).toBe('raised covered covered raised')
  })

  it('[LADDER2] are not compared between roles that are no ladder', () => {
    const graph = worded(['Plans', 'Builds'], ['Plans more', 'Builds more'])
    expect(groups(graph, 'rung-1', 'rung-2')).toBe('covered covered')
  })
})

describe('what the file says', () => {
  it('[LADDER3] goes before what its roles look like', () => {
    expect(groups(told(aLadder(2), 'skills'), 'rung-1', 'rung-2')).toBe('covered covered covered covered')
    expect(groups(told(aLadder(2, ['plan']), 'ladder'), 'rung-1', 'rung-2')).toBe('raised')
    expect(groups(told(aLadder(2), undefined), 'rung-1', 'rung-2')).toBe('raised raised raised raised')
  })

  it('[LADDER3] makes a ladder of lines with several skills, and of areas with several lines, which are quoted all', () => {
    const graph = told(
      aGraph('a>b', {
        a: { does: ['plan', 'plan', 'build'] },
        b: { does: ['plan', 'plan build', 'plan run', 'run'] },
      }),
      'ladder',
    )
    expect(groups(graph, 'a', 'b')).toBe('raised raised partly added')
    const { raised } = compareRoles(graph, roleOf(graph, 'a'), roleOf(graph, 'b'))
    expect(raised.map(({ restsOn }) => restsOn.length)).toEqual([2, 3])
  })

  it('[LADDER3] rests a line that reads alike on the one that it reads like', () => {
    const line = (id: string, text: string) => ({ id, text, skills: ['plan'] })
    const graph = told(
      aGraph('a>b', {
        a: { responsibilities: [line('a-1', 'Plans'), line('a-2', 'Plans much')] },
        b: { responsibilities: [line('b-1', 'Plans much')] },
      }),
      'ladder',
    )
    const { covered } = compareRoles(graph, roleOf(graph, 'a'), roleOf(graph, 'b'))
    expect(covered.map(({ restsOn }) => restsOn.map(({ id }) => id))).toEqual([['a-2']])
  })

  it('[LADDER3] is one of two words', () => {
    for (const [comparison, isRight] of [
      ['ladder', true],
      ['skills', true],
      [undefined, true],
      ['Ladder', false],
      [null, false],
    ] as const)
      expect(roleGraphSchema.safeParse({ ...aLadder(2).data, comparison }).success).toBe(isRight)
  })
})

describe('the numbers of a step on a ladder', () => {
  it('[LADDER4] are of what is covered, in the same area and new; what is partly covered stands where there is any', () => {
    const said = (counts: Parameters<typeof saidGroups>[0]) => saidGroups(counts).map((one) => one.join(' '))
    expect(said({ covered: 1, partly: 0, added: 2 })).toEqual(['covered 1', 'partly 0', 'added 2'])
    expect(said({ covered: 1, raised: 3, partly: 0, added: 0 })).toEqual(['covered 1', 'raised 3', 'added 0'])
    expect(said({ covered: 0, raised: 1, partly: 2, added: 0 })).toEqual([
      'covered 0',
      'raised 1',
      'partly 2',
      'added 0',
    ])
  })

  it('[LADDER5] are those of what it brings, what is in other words first', () => {
    const graph = aLadder(2, undefined, { 'rung-2': { does: ['run', 'plan', 'build', 'review'] } })
    const lines = stepLines(graph, roleOf(graph, 'rung-1'), roleOf(graph, 'rung-2'))
    expect(lines.map(({ group, responsibility }) => `${group} ${responsibility.id}`)).toEqual([
      'raised rung-2-2',
      'raised rung-2-3',
      'raised rung-2-4',
      'added rung-2-1',
    ])
  })
})

describe('what is ticked on a ladder', () => {
  const graph = aLadder(3, undefined, { beside: { does: ['plan', 'plan build'] } })
  const against = (ticked: readonly string[], second: string) =>
    groupLines(graph, withTicked(graph, roleOf(graph, 'rung-1'), ticked), roleOf(graph, second))
      .map(({ group }) => group)
      .join(' ')

  it('[LADDER6] is below, above, or both, by the roles that the lines are of', () => {
    expect(against(['rung-1-1'], 'rung-2')).toBe('raised added added added')
    expect(against(['rung-3-1'], 'rung-2')).toBe('lowered added added added')
    expect(against(['rung-1-1', 'rung-3-1'], 'rung-2')).toBe('reworded added added added')
  })

  it('[LADDER6] covers the very line, and by tags where a role that is no rung has it', () => {
    expect(against(['rung-1-1', 'rung-2-1'], 'rung-2')).toBe('covered added added added')
    expect(against(['rung-1-1', 'beside-1'], 'rung-2')).toBe('covered added added added')
  })
})

describe('maps that are no ladder', () => {
  it.each([
    ['the default map', defaultGraph],
    ['the example', createRoleGraph(roleGraphSchema.parse(cafe))],
  ])('[LADDER7] say nothing of one: %s', (_, graph) => {
    expect(hasLadder(graph)).toBe(false)
    for (const first of graph.roles.values())
      for (const second of graph.roles.values())
        expect(groups(graph, first.id, second.id)).not.toMatch(/raised|lowered|reworded/)
  })

  it('[LADDER7] are told from one by a move between two rungs', () => {
    expect(hasLadder(aLadder(2))).toBe(true)
    expect(hasLadder(told(aLadder(2), 'skills'))).toBe(false)
    expect(hasLadder(aGraph('lone'))).toBe(false)
  })

  it('[LADDER2] [LADDER7] whatever the roles: only what tags cover is ever in other words', () => {
    const does = fc.array(fc.constantFrom('p', 'q', 'r', 's', 'p q', ''), { maxLength: 5 })
    fc.assert(
      fc.property(does, does, fc.constantFrom('ladder', undefined), (one, other, comparison) => {
        const graph = told(aGraph('a>b', { a: { does: one }, b: { does: other } }), comparison)
        const byTags = groups(told(graph, 'skills'), 'a', 'b')
        expect(groups(graph, 'a', 'b').replaceAll('raised', 'covered')).toBe(byTags)
        const all = compareRoles(graph, roleOf(graph, 'a'), roleOf(graph, 'b'))
        expect(LINE_GROUPS.flatMap((group) => all[group])).toHaveLength(other.length)
      }),
    )
  })
})
