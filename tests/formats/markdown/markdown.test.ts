import { describe, expect, it } from 'vitest'
import { formats } from '../../../src/formats/formats'
import { markdownLine } from '../../../src/formats/markdown/markdownText'
import { transitionBetween } from '../../../src/graph/roleGraph'
import { aGraph, aLadder } from '../../graph/builders'
import { chinese, defaultGraph, english } from '../cases'

const role = (id: string) => {
  const found = defaultGraph.roles.get(id)
  if (!found) throw new Error(`There is no ${id}`)
  return found
}
const [seo, manager, sem] = ['seo-specialist', 'digital-marketing-manager', 'sem-specialist'].map(role)

describe('texts in Markdown', () => {
  it.each([
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['- nor this', '\\- nor this'],
    ['=== nor this', '\\=== nor this'],
    ['a *b* _c_ `d` ~e~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['<script>&lt;', '\\<script\\>\\&lt;'],
    ['Search & ads, C++ (1.5)', 'Search & ads, C++ (1.5)'],
    ['https://a.example www.b.example c@d.example', 'https:\\//a.example www\\.b.example c\\@d.example'],
    ['two\n\n# lines\t', 'two \\# lines'],
  ])('[TAKE5] show %j as it stands', (text, escaped) => {
    expect(markdownLine(text)).toBe(escaped)
  })
})

describe('a role in Markdown', () => {
  const text = String(seo && formats.role[0]?.write({ graph: defaultGraph, role: seo }, english))

  it('[TAKE5] has its titles, every responsibility, where it leads and why, its codes and the source', () => {
    expect(text).toMatch(/^# SEO Specialist\n\n搜索引擎优化（SEO）专员\n/)
    expect(text.match(/^\d\. /gm)).toHaveLength(4)
    expect(text).toContain('## Can lead to\n\n- **Digital Marketing Manager** · Promotion (editorial)\n  - ')
    expect(text).toContain('**13-1161.01** Search Marketing Strategists · listed as an alternate title')
    expect(text).toContain('Skills: Search marketing, Strategy & goals')
    expect(text).toContain('\n\nSkill tags are editorial\n\n## Can lead to')
    expect(text).toMatch(
      /- Source: Reading: .*\n- From the reading.*\n- .*version 1\.1\.0, data as of 2026-11-28\n$/,
    )
  })

  it('[TAKE5] marks a field that the source does not give as editorial, in either language', () => {
    const other = manager && formats.role[0]?.write({ graph: defaultGraph, role: manager }, chinese)
    expect(other).toContain('数字营销（编者推断） · 成长型岗位\n')
    expect(other).toMatch(/^# 数字营销经理\n\nDigital Marketing Manager\n/)
  })

  it('[TAKE5] says what a role lacks', () => {
    const graph = aGraph('lone')
    const lone = graph.roles.get('lone')
    const bare = lone && formats.role[0]?.write({ graph, role: lone }, english)
    expect(bare).toContain('No responsibilities are listed for this role.')
    expect(bare).toContain('This map shows no next step from here.')
    expect(bare).not.toContain('Occupation codes')
    expect(bare).not.toContain('Skill tags')
  })
})

describe('a comparison in Markdown', () => {
  it('[TAKE5] sets the first role beside each of the others, each line with what it rests on', () => {
    if (!seo || !manager || !sem) throw new Error('The roles are there')
    const content = { graph: defaultGraph, first: seo, others: [manager, sem] }
    const text = String(formats.comparison[0]?.write(content, english))
    expect(text.match(/^## .*/gm)).toEqual([
      '## SEO Specialist → Digital Marketing Manager',
      '## SEO Specialist → SEM Specialist',
    ])
    const groups = ['### Covered', '### Partly covered', '### New', '### Not mentioned there']
    const part = '### Mentioned there in part'
    expect(text.match(/^### .*/gm)).toEqual([...groups, part, ...groups, part])
    expect(text).toContain('  - Rests on: Monitor metrics to assess SEO performance\n')
    expect(text).toContain('  - Not mentioned in SEO Specialist: ')
    expect(text).toContain('  - Not mentioned in Digital Marketing Manager: ')
    expect(text).toContain('Matched by skill tags, which are editorial.')
  })
})

const analyst = role('ecommerce-analyst')

describe('a pair that no move leads along, in Markdown', () => {
  it.each([
    [
      '[COMPARE13] is said to be matched by tags alone',
      analyst,
      'This map has no move between these two roles',
    ],
    ['[COMPARE14] is said to be the reverse of one', manager, 'The arrow on the map points the other way'],
  ])('%s', (_, first, said) => {
    const others = first && seo ? [seo] : []
    const text = first && formats.comparison[0]?.write({ graph: defaultGraph, first, others }, english)
    expect(text).toContain(`→ SEO Specialist\n\n${said}`)
  })
})

describe('a ladder in Markdown', () => {
  const graph = aLadder(3, undefined, { 'rung-3': { does: ['plan', 'build', 'review', 'run'] } })
  const [first, second, third] = ['rung-1', 'rung-2', 'rung-3'].map((id) => graph.roles.get(id))

  it('[LADDER4] has both wordings of each line, in either language', () => {
    if (!first || !second || !third) throw new Error('The roles are there')
    const text = String(
      formats.comparison[0]?.write({ graph, first: second, others: [third, first] }, english),
    )
    expect(text.match(/^### .*/gm)).toEqual([
      '### Covered',
      '### Same area, higher level',
      '### Partly covered',
      '### New',
      '### Not mentioned there',
      '### Covered',
      '### Same area, lower level',
      '### Partly covered',
      '### New',
      '### Not mentioned there',
    ])
    expect(text).toContain(
      '- rung-3 responsibility 1\n  - In Title of rung-2: rung-2 responsibility 1\n- rung-3 responsibility 2\n',
    )
    const inChinese = formats.comparison[0]?.write({ graph, first, others: [second] }, chinese)
    expect(inChinese).toContain(
      '### 同一维度，更高层级\n\n- rung-2 responsibility 1\n  - Title of rung-1：rung-1 responsibility 1\n',
    )
  })

  it('[LADDER4] has them in the steps of a route, too', () => {
    const text = formats.route[0]?.write({ graph, steps: graph.transitions }, english)
    expect(String(text).match(/^### Same area, higher level$/gm)).toHaveLength(2)
  })
})

describe('a route in Markdown', () => {
  it('[TAKE5] numbers its steps, each with reason, basis and what is new', () => {
    const steps = [
      transitionBetween(defaultGraph, 'social-media-specialist', 'social-media-strategist'),
      transitionBetween(defaultGraph, 'social-media-strategist', 'digital-marketing-manager'),
    ].filter((step) => step !== undefined)
    const text = String(formats.route[0]?.write({ graph: defaultGraph, steps }, english))
    expect(text).toMatch(/^# Route: Social Media Specialist → Digital Marketing Manager\n\n2 steps\n/)
    expect(text).toContain(
      '## Step 2: Social Media Strategist → Digital Marketing Manager\n\nLateral move (editorial)',
    )
    expect(text.match(/- Inferred by the editors from what both roles do: /g)).toHaveLength(2)
    expect(text.match(/^### New$/gm)).toHaveLength(2)
  })
})
