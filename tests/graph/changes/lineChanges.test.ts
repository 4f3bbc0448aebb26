import { describe, expect, it } from 'vitest'
import type { RoleGraphData } from '../../../src/graph/model'
import { aGraphData } from '../builders'
import { changed, tell } from './versions'

type Text = RoleGraphData['title']

const KEYWORDS = { 'zh-CN': '研究用户常用的搜索关键词', en: 'Researches the keywords that users search for' }
const REPORT = { 'zh-CN': '每周撰写网站流量报告', en: 'Writes weekly reports on site traffic' }
const BUDGET = { 'zh-CN': '编制年度广告预算方案', en: 'Plans advertising budgets each year' }

/** Roles by id, lines by id; a text may bear tags behind it. */
function aVersion(
  roles: Readonly<Record<string, Readonly<Record<string, Text | readonly [Text, ...string[]]>>>>,
): RoleGraphData {
  const overrides = Object.entries(roles).map(([id, lines]) => {
    const responsibilities = Object.entries(lines).map(([line, told]) => {
      const [text, ...skills] = Array.isArray(told) ? told : [told]
      return { id: line, text, skills }
    })
    return [id, { responsibilities }] as const
  })
  return { ...aGraphData(Object.fromEntries(overrides)), languages: ['zh-CN', 'en'] }
}

describe('responsibilities', () => {
  it('[CHANGE3] are added and gone', () => {
    const changes = changed(
      aVersion({ a: { key: KEYWORDS, report: REPORT } }),
      aVersion({ a: { report: REPORT, budget: BUDGET } }),
    )
    expect(changes.lines).toEqual([
      {
        how: ['gone'],
        before: [{ role: { id: 'a', name: 'Title of a' }, id: 'key', text: KEYWORDS, position: 1 }],
        after: [],
        facts: [],
      },
      {
        how: ['added'],
        before: [],
        after: [{ role: { id: 'a', name: 'Title of a' }, id: 'budget', text: BUDGET, position: 2 }],
        facts: [],
      },
    ])
  })

  it.each([
    ['under one id', 'key', 'line reworded a/key>a/key'],
    ['under another id', 'other', 'line renamed+reworded a/key>a/other'],
  ])('[CHANGE3] are reworded in either language %s', (_, id, line) => {
    for (const text of [
      { ...KEYWORDS, en: 'Researches keywords that customers search for' },
      { ...KEYWORDS, 'zh-CN': '调研用户常用的搜索关键词' },
      { 'zh-CN': '调研用户常用的搜索关键词', en: 'Looks at what people want' },
    ])
      expect(
        tell(
          aVersion({ a: { key: KEYWORDS, report: REPORT } }),
          aVersion({ a: { [id]: text, report: REPORT } }),
        ),
      ).toEqual([line])
  })

  it('[CHANGE3] under one id are the same line, however they are worded', () => {
    expect(tell(aVersion({ a: { key: KEYWORDS } }), aVersion({ a: { key: BUDGET } }))).toEqual([
      'line reworded a/key>a/key',
    ])
  })

  it('[CHANGE3] in other words under another id are another line', () => {
    expect(tell(aVersion({ a: { key: KEYWORDS } }), aVersion({ a: { report: BUDGET } }))).toEqual([
      'line added >a/report',
      'line gone a/key>',
    ])
  })

  it('[CHANGE3] are translated where only a language came or went', () => {
    const [one, both] = [aVersion({ a: { key: { en: KEYWORDS.en } } }), aVersion({ a: { key: KEYWORDS } })]
    expect(tell(one, both)).toEqual(['line translated a/key>a/key'])
    expect(tell(both, one)).toEqual(['line translated a/key>a/key'])
    const renamed = aVersion({ a: { x: KEYWORDS } })
    expect(tell(one, renamed)).toEqual(['line renamed+translated a/key>a/x'])
  })

  it('[CHANGE3] of a graph in another language altogether are the same by their ids', () => {
    const [chinese, english] = [
      aVersion({ a: { key: { 'zh-CN': KEYWORDS['zh-CN'] } } }),
      aVersion({ a: { key: { en: KEYWORDS.en } } }),
    ]
    expect(tell(chinese, english)).toEqual(['line reworded a/key>a/key'])
  })

  it.each(['key', 'other'])('[CHANGE3] move to another role, as the line %s there', (id) => {
    const before = aVersion({ a: { key: KEYWORDS, report: REPORT }, b: { budget: BUDGET } })
    expect(tell(before, aVersion({ a: { report: REPORT }, b: { [id]: KEYWORDS, budget: BUDGET } }))).toEqual([
      `line ${id === 'key' ? '' : 'renamed+'}moved a/key>b/${id}`,
    ])
    const reworded = { ...KEYWORDS, en: 'Researches keywords that customers search for' }
    expect(tell(before, aVersion({ a: { report: REPORT }, b: { budget: BUDGET, [id]: reworded } }))).toEqual([
      `line ${id === 'key' ? '' : 'renamed+'}moved+reworded a/key>b/${id}`,
    ])
  })

  it('[CHANGE3] that many roles have do not move when one loses and another gains them', () => {
    const before = aVersion({ a: { a1: REPORT }, b: { b1: REPORT }, c: {} })
    expect(tell(before, aVersion({ a: {}, b: { b1: REPORT }, c: { c1: REPORT } }))).toEqual([
      'line added >c/c1',
      'line gone a/a1>',
    ])
  })

  it('[CHANGE3] are reordered, the fewest that others passed', () => {
    const ordered = (...ids: readonly string[]) => {
      const texts = new Map<string, Text>([
        ['key', KEYWORDS],
        ['report', REPORT],
        ['budget', BUDGET],
      ])
      const data = aVersion({ a: { key: KEYWORDS, report: REPORT, budget: BUDGET } })
      const responsibilities = ids.map((id) => ({ id, text: texts.get(id) ?? id, skills: [] }))
      return { ...data, roles: data.roles.map((role) => ({ ...role, responsibilities })) }
    }
    const changes = changed(ordered('key', 'report', 'budget'), ordered('budget', 'key', 'report'))
    expect(
      changes.lines.map(({ how, before, after }) => [how, before[0]?.position, after[0]?.position]),
    ).toEqual([[['reordered'], 3, 1]])
    // Further down only because another came before them.
    expect(tell(ordered('report', 'budget'), ordered('key', 'report', 'budget'))).toEqual([
      'line added >a/key',
    ])
  })

  it('[CHANGE3] are split, and merged in the other direction', () => {
    const whole = {
      'zh-CN': '研究搜索关键词并撰写网站流量报告',
      en: 'Researches search keywords, writes reports on site traffic',
    }
    const [first, second] = [
      { 'zh-CN': '研究搜索关键词', en: 'Researches search keywords' },
      { 'zh-CN': '撰写网站流量报告', en: 'Writes reports on site traffic' },
    ]
    for (const ids of [
      ['key', 'report'],
      ['one', 'other'],
    ]) {
      const [one = '', two = ''] = ids
      const [before, after] = [
        aVersion({ a: { key: whole, plan: BUDGET } }),
        aVersion({ a: { [one]: first, [two]: second, plan: BUDGET } }),
      ]
      expect(tell(before, after)).toEqual([`line split a/key>a/${one}+a/${two}`])
      expect(tell(after, before)).toEqual([`line merged a/${one}+a/${two}>a/key`])
    }
    const chinese = (lines: Readonly<Record<string, string>>) => ({
      ...aVersion({ a: lines }),
      languages: ['zh-CN'],
    })
    expect(
      tell(chinese({ key: whole['zh-CN'] }), chinese({ key: first['zh-CN'], report: second['zh-CN'] })),
    ).toEqual(['line split a/key>a/key+a/report'])
  })

  it('[CHANGE3] that stay as they were are not split by a further one with words of theirs', () => {
    expect(
      tell(
        aVersion({ a: { key: 'Writes weekly reports on site traffic and sales' } }),
        aVersion({
          a: { key: 'Writes weekly reports on site traffic and sales', report: 'Writes reports on sales' },
        }),
      ),
    ).toEqual(['line added >a/report'])
  })

  it('[CHANGE3] are retagged, with the tags that came and went', () => {
    const changes = changed(
      aVersion({ a: { key: [KEYWORDS, 'x', 'y'] } }),
      aVersion({ a: { key: [KEYWORDS, 'y', 'z'] } }),
    )
    expect(changes.lines.map(({ how, facts }) => [how, facts])).toEqual([
      [['retagged'], [{ what: 'skills', before: ['Skill x'], after: ['Skill z'] }]],
    ])
  })

  it('[CHANGE3] have another question', () => {
    const asking = (question: string): RoleGraphData => {
      const data = aVersion({ a: { key: KEYWORDS } })
      return {
        ...data,
        roles: data.roles.map((role) => ({
          ...role,
          responsibilities: role.responsibilities.map((line) => ({ ...line, question })),
        })),
      }
    }
    const changes = changed(asking('Which?'), asking('How?'))
    expect(changes.lines[0]?.how).toEqual(['asked'])
    expect(changes.lines[0]?.facts).toEqual([{ what: 'question', before: ['Which?'], after: ['How?'] }])
  })
})
