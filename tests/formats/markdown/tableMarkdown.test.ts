import { describe, expect, it } from 'vitest'
import { tableMarkdown } from '../../../src/formats/markdown/tableMarkdown'
import type { RoleGraph } from '../../../src/graph/roleGraph'
import { aGraph, aLadder } from '../../graph/builders'
import { chinese, defaultGraph, english, graphs, readers } from '../cases'

const written = (graph: RoleGraph, reader = english, ids = [...graph.roles.keys()].slice(0, 3)) => {
  const [first, ...others] = ids.flatMap((id) => graph.roles.get(id) ?? [])
  if (first === undefined) throw new Error('There is a role')
  return tableMarkdown.write({ graph, first, others }, reader)
}
const SEO = 'seo-specialist'
const MANAGER = 'digital-marketing-manager'

describe('a comparison in Markdown tables', () => {
  it('[TAKE12] has a table for each of the other roles, with what it rests on and the source', () => {
    const text = written(defaultGraph, english, [SEO, MANAGER, 'sem-specialist'])
    expect(text).toMatch(/^# Comparison: SEO Specialist, Digital Marketing Manager, SEM Specialist\n\n## SEO/)
    expect(text.match(/^\| How it compares \| SEO Specialist \| .*/gm)).toHaveLength(2)
    expect(text).toMatch(/^\| Partly covered \| Monitor metrics to assess SEO performance \| Measure/m)
    expect(text.match(/^Matched by skill tags, which are editorial\./gm)).toHaveLength(2)
    expect(text).toMatch(/- Source: Reading: .*\n- From the reading.*\n- .*data as of 2026-11-28\n$/)
    expect(written(defaultGraph, chinese, [SEO, MANAGER])).toContain(
      '\n| 对照结果 | 搜索引擎优化（SEO）专员 | 数字营销经理 | 双方都有的能力（编者所加） | ',
    )
  })

  it('[TAKE12] tells several lines in a cell apart', () => {
    const graph = aGraph('a>b', { a: { does: ['plan', 'build'] }, b: { does: ['plan build'] } })
    expect(written(graph)).toContain(
      '\n| Covered | • a responsibility 1<br>• a responsibility 2 | b responsibility 1 | • Skill plan<br>• Skill build |\n',
    )
  })

  it('[TAKE12] leaves out skills of one role alone where there are none', () => {
    expect(written(aLadder(2))).toContain(
      '\n| How it compares | Title of rung-1 | Title of rung-2 | Skills in both roles (editorial) |\n',
    )
  })

  it.each(graphs)('[TAKE12] has as many cells in each row, whatever %s holds', (_, graph) => {
    for (const reader of readers) {
      const tables = written(graph, reader)
        .split('\n\n')
        .filter((block) => block.startsWith('| '))
      for (const table of tables) {
        const cells = table.split('\n').map((line) => line.replace(/\\./g, '').split('|').length - 2)
        expect(new Set(cells).size).toBe(1)
        expect(cells[0]).toBeGreaterThan(1)
      }
    }
  })
})
