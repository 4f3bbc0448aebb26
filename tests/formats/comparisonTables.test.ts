import { describe, expect, it } from 'vitest'
import { type ColumnKey, type ComparisonTable, comparisonTables } from '../../src/formats/comparisonTables'
import type { Reader } from '../../src/formats/reader'
import { compareRoles } from '../../src/graph/compare'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { aGraph, aLadder } from '../graph/builders'
import { chinese, defaultGraph, english, graphs } from './cases'

const tablesOf = (graph: RoleGraph, ids: readonly string[], reader: Reader = english) => {
  const [first, ...others] = ids.flatMap((id) => graph.roles.get(id) ?? [])
  return first === undefined ? [] : comparisonTables({ graph, first, others }, reader)
}

/** Each row as the words of its cells. */
const wordsOf = (table: ComparisonTable | undefined) =>
  table?.rows.map((row) => table.columns.map(({ key }) => row[key].map(({ value }) => value).join(' + '))) ??
  []
const columnOf = (table: ComparisonTable | undefined, key: ColumnKey) =>
  table?.rows.map((row) => row[key].map(({ value }) => value)) ?? []
const notesOf = (table: ComparisonTable | undefined) => table?.notes.map(({ value }) => value)

describe('the rows of a comparison', () => {
  const both = aGraph('a>b', {
    a: { does: ['plan', 'build', 'old', 'sell old'] },
    b: { does: ['plan build', 'sell new', 'fly', '', 'sell'] },
  })

  it('[TAKE12] set each line beside what it rests on, group by group, with skills of both and of one alone', () => {
    const [table] = tablesOf(both, ['a', 'b'])
    expect(table?.columns.map(({ head }) => head.value)).toEqual([
      'How it compares',
      'Title of a',
      'Title of b',
      'Skills in both roles (editorial)',
      'Skills in one role only (editorial)',
    ])
    expect(wordsOf(table)).toEqual([
      [
        'Covered',
        'a responsibility 1 + a responsibility 2',
        'b responsibility 1',
        'Skill plan + Skill build',
        '',
      ],
      ['Covered', 'a responsibility 4', 'b responsibility 5', 'Skill sell', ''],
      ['Partly covered', 'a responsibility 4', 'b responsibility 2', 'Skill sell', 'Skill new'],
      ['New', '', 'b responsibility 3', '', 'Skill fly'],
      ['New', '', 'b responsibility 4', '', 'No skills are tagged on this line, so it cannot be matched.'],
      ['Not mentioned there', 'a responsibility 3', '', '', 'Skill old'],
      ['Mentioned there in part', 'a responsibility 4', '', 'Skill sell', 'Skill old'],
    ])
  })

  it('[TAKE12] hold every line of the panel, in its order, in either language', () => {
    const [seo, manager] = ['seo-specialist', 'digital-marketing-manager'].map((id) =>
      defaultGraph.roles.get(id),
    )
    if (!seo || !manager) throw new Error('The roles are there')
    const comparison = compareRoles(defaultGraph, seo, manager)
    for (const reader of [english, chinese]) {
      const [table] = tablesOf(defaultGraph, [seo.id, manager.id], reader)
      expect(table?.rows).toHaveLength(Object.values(comparison).flat().length)
      expect(columnOf(table, 'group').flat()).toEqual(
        (['covered', 'partly', 'added', 'notMentioned', 'partlyMentioned'] as const).flatMap((group) =>
          comparison[group].map(() => reader.say(group)),
        ),
      )
      for (const { columns, rows, notes } of table ? [table] : [])
        for (const { language } of [
          ...columns.map(({ head }) => head),
          ...notes,
          ...rows.flatMap((row) => Object.values(row).flat()),
        ])
          expect(language).toBe(reader.language)
    }
  })

  it('[TAKE12] are a table for each of the other roles', () => {
    const tables = tablesOf(defaultGraph, ['seo-specialist', 'sem-specialist', 'digital-marketing-manager'])
    expect(tables.map(({ first, second }) => [first.value, second.value])).toEqual([
      ['SEO Specialist', 'SEM Specialist'],
      ['SEO Specialist', 'Digital Marketing Manager'],
    ])
  })

  it('[TAKE12] [LADDER4] have both wordings of a line of a ladder, by which stands higher', () => {
    const ladder = aLadder(2)
    const [up] = tablesOf(ladder, ['rung-1', 'rung-2'])
    expect(wordsOf(up)[0]).toEqual([
      'Same area, higher level',
      'rung-1 responsibility 1',
      'rung-2 responsibility 1',
      'Skill plan',
      '',
    ])
    expect(wordsOf(up)).toHaveLength(4)
    const [down] = tablesOf(ladder, ['rung-2', 'rung-1'], chinese)
    expect(new Set(columnOf(down, 'group').flat())).toEqual(new Set(['同一维度，更低层级']))
  })

  it('[TAKE12] [COMPARE15] claim nothing where no line has a skill', () => {
    const plain = aGraph('a>b', { a: { does: ['', ''] }, b: { does: [''] } })
    const [table] = tablesOf(plain, ['a', 'b'])
    expect(table?.columns.map(({ head }) => head.value)).toEqual(['Title of a', 'Title of b'])
    expect(wordsOf(table)).toEqual([['a responsibility 1 + a responsibility 2', 'b responsibility 1']])
    expect(notesOf(table)).toEqual(['No role on this map has skill tags, so nothing can be matched.'])
  })
})

describe('what stands below the rows of a comparison', () => {
  const matched = 'Matched by skill tags, which are editorial.'
  const byTags = 'This map has no move between these two roles: they are matched by tags alone'
  const reverse = 'The arrow on the map points the other way: this is the reverse of a promotion.'

  it.each([
    ['along a move', 'a', 'b', []],
    ['[COMPARE13] without a move', 'a', 'c', [byTags]],
    ['[COMPARE14] against a move', 'b', 'a', [reverse]],
  ])('[TAKE12] says %s on whose word it is', (_, first, second, said) => {
    const graph = aGraph('a>b', 'c>b', {
      a: { does: ['plan'] },
      b: { does: ['plan'] },
      c: { does: ['plan'] },
    })
    const notes = notesOf(tablesOf(graph, [first, second])[0]) ?? []
    expect(notes).toEqual([...said, matched].map((begin) => expect.stringContaining(begin)))
  })

  it('[TAKE12] says that nothing is listed', () => {
    const graph = aGraph('a>b>c', { c: { does: ['plan'] } })
    const [table] = tablesOf(graph, ['a', 'b'])
    expect(table?.rows).toEqual([])
    expect(notesOf(table)?.[0]).toMatch(/^There is nothing to compare/)
  })

  it.each(graphs)('[TAKE11] says something of any two roles of %s', (_, graph) => {
    for (const table of tablesOf(graph, [...graph.roles.keys()].slice(0, 3)))
      expect(table.notes.length).toBeGreaterThan(0)
  })
})
