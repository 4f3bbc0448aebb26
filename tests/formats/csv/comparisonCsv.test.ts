import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { listIn } from '../../../src/formats/csv/cellList'
import { comparisonCsv } from '../../../src/formats/csv/comparisonCsv'
import { asWritten } from '../../../src/formats/csv/csv'
import type { RoleGraph } from '../../../src/graph/roleGraph'
import { chinese, defaultGraph, english, graphs, readers } from '../cases'

/** As a program reads it that knows nothing of ours. */
function rowsOf(graph: RoleGraph, reader = english, ids = [...graph.roles.keys()].slice(0, 3)) {
  const [first, ...others] = ids.flatMap((id) => graph.roles.get(id) ?? [])
  if (first === undefined) throw new Error('There is a role')
  const text = comparisonCsv.write({ graph, first, others }, reader)
  expect(text).toMatch(/^\uFEFF.*\r\n$/s)
  const { data, errors } = papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { delimiter: ',' })
  expect(errors).toEqual([])
  return data
}
const PAIR = ['seo-specialist', 'digital-marketing-manager']

describe('a comparison in CSV', () => {
  it('[TAKE12] has a row for each line, with both roles and its group', () => {
    const [head, ...rows] = rowsOf(defaultGraph, english, [...PAIR, 'sem-specialist'])
    expect(head).toEqual([
      'Role',
      'Compared with',
      'How it compares',
      'Responsibilities of the role',
      'Responsibilities of the other role',
      'Skills in both roles (editorial)',
      'Skills in one role only (editorial)',
    ])
    expect(new Set(rows.map(([first]) => first))).toEqual(new Set(['SEO Specialist']))
    expect(new Set(rows.map(([, second]) => second))).toEqual(
      new Set(['Digital Marketing Manager', 'SEM Specialist']),
    )
    const [partly] = rows.filter(([, , group]) => group === 'Partly covered')
    expect(partly?.[3]).toBe('Develop optimisation strategies to improve search rankings')
    expect(listIn(partly?.[6] ?? '')).toEqual(['Campaigns', 'Paid advertising', 'Email', 'Social media'])
    expect(rowsOf(defaultGraph, chinese, PAIR)[0]?.slice(0, 3)).toEqual(['岗位', '对照岗位', '对照结果'])
  })

  it.each(graphs)('[TAKE12] is whole of %s, and no cell begins as a formula does', (_, graph) => {
    for (const reader of readers) {
      const rows = rowsOf(graph, reader)
      for (const row of rows) {
        expect(row).toHaveLength(rows[0]?.length ?? 0)
        for (const cell of row) expect(cell).not.toMatch(/^[^\S\r\n]*[=+\-@＝＋－＠]/)
      }
      const [first] = graph.roles.values()
      const title = typeof first?.title === 'string' ? first.title : null
      if (title !== null && rows[1]) expect(asWritten(rows[1][0] ?? '')).toBe(title)
    }
  })
})
