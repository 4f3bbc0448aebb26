import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeChangesMarkdown } from '../../../src/formats/markdown/changesMarkdown'
import { findChanges } from '../../../src/graph/changes/findChanges'
import type { RoleGraphData } from '../../../src/graph/model'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { createChangesReader } from '../../../src/i18n/createChangesReader'
import { aGraphData, aRole, aTransition } from '../../graph/builders'
import { translatorIn } from '../../i18n/allWords'
import { arbitraryGraph } from '../arbitraryGraph'
import { defaultGraph } from '../cases'

const english = createChangesReader(translatorIn('en'), 'en')
const chinese = createChangesReader(translatorIn('zh-CN'), 'zh-CN')

function markdown(before: RoleGraphData, after: RoleGraphData, reader = english): string {
  const [one, other] = [createRoleGraph(before), createRoleGraph(after)]
  return writeChangesMarkdown({ before: one, after: other, changes: findChanges(one, other) }, reader)
}

const withRole = (
  data: RoleGraphData,
  id: string,
  change: (role: RoleGraphData['roles'][number]) => object,
) => ({
  ...data,
  roles: data.roles.map((role) => (role.id === id ? { ...role, ...change(role) } : role)),
})

const data = defaultGraph.data
const both = withRole(data, 'seo-specialist', ({ responsibilities: [first, second, third, ...others] }) => ({
  title: { 'zh-CN': 'SEO 专员', en: 'SEO Specialist' },
  responsibilities: [
    first,
    { ...second, text: { 'zh-CN': '实施搜索关键词', en: 'Implement search keywords' } },
    { ...third, skills: ['email'] },
    ...others,
  ],
}))

describe('changes as Markdown', () => {
  it('[CHANGE7] say in either language that there are none', () => {
    expect(markdown(data, data)).toBe(
      '# What changed: Digital marketing and e-commerce\n\nNothing changed.\n\nVersion 1.1.0 of 2026-11-28 → version 1.1.0 of 2026-11-28\n',
    )
    expect(markdown(data, data, chinese)).toContain('# 变更：数字营销与电子商务\n\n没有变化。\n')
  })

  it('[CHANGE7] begin with counts, and tell a role with its lines, old and new', () => {
    expect(markdown(data, both).split('\n\n').slice(1)).toEqual([
      'Roles: 1 changed; Responsibilities: 1 reworded, 1 retagged',
      'Version 1.1.0 of 2026-11-28 → version 1.1.0 of 2026-11-28',
      '## Roles',
      '### Changed (1)',
      '#### SEO Specialist',
      `${[
        '- Title (Chinese): “搜索引擎优化（SEO）专员” → “SEO 专员”',
        '- “Implement search keywords” · reworded',
        '  - Wording (Chinese): “实施 SEO 关键词” → “实施搜索关键词”',
        '  - Wording (English): “Implement SEO keywords” → “Implement search keywords”',
        '- “Monitor metrics to assess SEO performance” · retagged',
        '  - Skill tags: Metrics, Search marketing → Email',
      ].join('\n')}\n`,
    ])
    expect(markdown(data, both, chinese)).toContain('\n\n岗位：改动 1；职责：改写 1、更换标签 1\n\n')
    expect(markdown(data, both, chinese)).toContain(
      '#### SEO 专员\n\n- 名称：“搜索引擎优化（SEO）专员” → “SEO 专员”\n',
    )
  })

  it('[CHANGE7] tell roles, levels, fields and moves under headings by kind', () => {
    const before = aGraphData('a>b', 'a=c', 'b=d', {
      c: { does: ['x', 'x'], field: 'ads' },
      b: { does: ['y'] },
    })
    const after: RoleGraphData = {
      ...before,
      version: '2',
      fields: [...before.fields.slice(1), { id: 'new', name: 'New field' }],
      levels: before.levels.map((level) => ({ ...level, name: `Renamed ${level.id}` })),
      roles: [
        ...before.roles.filter(({ id }) => id !== 'c'),
        aRole({
          id: 'e',
          field: 'new',
          responsibilities: [{ id: 'e-1', text: 'Tells stories', skills: [] }],
        }),
      ].map((role) => (role.field === 'field-1' ? { ...role, field: 'ads' } : role)),
      transitions: [
        aTransition('b>a'),
        aTransition('b>d', { reason: 'New reason', basis: 'stated' }),
        aTransition('e=a'),
      ],
    }
    const text = markdown(before, after)
    expect(text).toContain(
      'Roles: 1 added, 1 removed, 3 changed; Levels: 2 changed; Fields: 1 added, 1 removed; Moves: 1 added, 1 removed, 1 changed, 1 turned round; The map as a whole: 1 changed\n',
    )
    const of = (heading: string) => text.split(/\n(?=#)/).find((block) => block.startsWith(heading)) ?? ''
    expect(of('### Added (1)')).toContain(
      '- **Title of e** · New field · Renamed level-1\n  - “Tells stories”\n',
    )
    expect(of('### Removed (1)')).toContain(
      '- **Title of c** · Field ads · Level level-1\n  - 2 responsibilities went with it\n',
    )
    expect(of('#### Title of b')).toContain('- Field: Field field-1 → Field ads\n')
    expect(text).toContain('- **Renamed level-1**\n  - Name: “Level level-1” → “Renamed level-1”\n')
    expect(of('### Turned round (1)')).toContain(
      '- **Title of b → Title of a** · Promotion\n  - before: Title of a → Title of b\n',
    )
    expect(text).toContain(
      '- **Title of b → Title of d** · Promotion\n  - Kind: Lateral move → Promotion\n  - On whose word: editorial → stated by the source\n  - Reason: “Reason of b=d” → “New reason”\n',
    )
    expect(text).toContain('## The map as a whole\n\n- Version: 1.0.0 → 2\n')
  })

  it('[CHANGE7] tell a line that moved with both roles, one that was split with its pieces, one that others passed with its positions', () => {
    const lines = (...texts: readonly string[]) =>
      texts.map((text) => ({ id: text.split(' ')[0] ?? '', text, skills: [] }))
    const version = (one: readonly string[], other: readonly string[]) =>
      aGraphData({ a: { responsibilities: lines(...one) }, b: { responsibilities: lines(...other) } })
    const text = markdown(
      version(
        ['plans yearly budgets', 'writes weekly reports, answers customer letters'],
        ['tests', 'paints', 'guides'],
      ),
      version(
        ['writes weekly reports', 'answers customer letters'],
        ['guides', 'tests', 'paints', 'plans yearly budgets'],
      ),
    )
    expect(text).toContain(
      '#### Title of a\n\n- “writes weekly reports, answers customer letters” · split\n  - “writes weekly reports”\n  - “answers customer letters”\n- “plans yearly budgets” · moved to Title of b\n',
    )
    expect(text).toContain(
      '#### Title of b\n\n- “guides” · moved from position 3 to 1\n- “plans yearly budgets” · moved here from Title of a\n',
    )
  })

  it('[CHANGE7] group thousands in their counts', () => {
    const many = Array.from({ length: 1200 }, (_, at) => aRole({ id: `many-${at}` }))
    const before = aGraphData('a')
    const after = { ...before, roles: [...before.roles, ...many] }
    expect(markdown(before, after)).toContain('\n\nRoles: 1,200 added\n\n')
    expect(markdown(after, before, chinese)).toContain('\n\n岗位：删除 1,200\n\n')
  })

  it('[CHANGE7] show each text as it stands, whatever it holds', () => {
    const hostile = '# <b>x</b> [a](javascript:b) `c`\n- d'
    const text = markdown(
      aGraphData('a>b'),
      withRole(aGraphData('a>b'), 'a', () => ({ title: hostile, note: hostile })),
    )
    expect(text).toContain('#### \\# \\<b\\>x\\</b\\> \\[a\\](javascript:b) \\`c\\` - d\n')
    fc.assert(
      fc.property(arbitraryGraph, arbitraryGraph, (before, after) => {
        for (const reader of [english, chinese]) {
          const lines = markdown(before, after, reader).split('\n')
          expect(lines.filter((line) => /(?<!\\)[<`|]/.test(line))).toEqual([])
          // Beside headings and lists there are the counts and the versions.
          expect(lines.filter((line) => line !== '' && !/^(#{1,4} | {0,2}- )/.test(line)).length).toBe(2)
          expect(markdown(before, after, reader)).toBe(lines.join('\n'))
        }
      }),
      { numRuns: 100 },
    )
  })
})
