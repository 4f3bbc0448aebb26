import { describe, expect, it } from 'vitest'
import { sheetMarkdown } from '../../../src/formats/readiness/sheetMarkdown'
import { sheetWords } from '../../../src/formats/readiness/sheetWords'
import { withTicked } from '../../../src/graph/today'
import { aGraph, aLadder, aRole } from '../../graph/builders'
import { chinese, defaultGraph, english } from '../cases'
import { aSheetContent } from './aSheetContent'

const step = { from: 'seo-specialist', to: 'digital-marketing-manager', saved: '' }
const evidence = [
  { id: 'a', sign: 'exceeds-goals', date: '2026-03-04', text: 'By half' },
  { id: 'b', sign: 'gone', date: '', text: 'Of a sign that went' },
  { id: 'c', sign: 'exceeds-goals', date: '2026-03-05', text: ' ' },
]
const notes = [
  { id: 'd', responsibility: 'digital-marketing-manager-1', text: 'Ask' },
  { id: 'e', responsibility: 'gone', text: 'Of a line that went' },
]
const content = aSheetContent(defaultGraph, { ...step, evidence, notes })

describe('what a readiness sheet says', () => {
  it('[READY8] is dated and placed, keeps what lost its line, and leaves out what is blank', () => {
    const { title, step: name, word, sections } = sheetWords(content, english)
    expect([title, name, word]).toEqual([
      'Am I ready?',
      'SEO Specialist → Digital Marketing Manager',
      'Promotion · editorial',
    ])
    const [, added, signs, kept] = sections
    expect(signs?.items.flatMap(({ written }) => written)).toEqual([{ lead: '4 Mar 2026', text: 'By half' }])
    expect(added?.items.flatMap(({ written }) => written)).toEqual([{ lead: '', text: 'Ask' }])
    expect(kept?.items).toEqual([
      { text: 'gone', about: [], written: [{ lead: '', text: 'Of a sign that went' }] },
      { text: 'gone', about: [], written: [{ lead: '', text: 'Of a line that went' }] },
    ])
  })

  it('[READY8] marks what is done today, and ends with where it all comes from, in Chinese too', () => {
    const [first] = sheetWords(content, english).sections[1]?.items ?? []
    const line = [...(defaultGraph.roles.get(step.to)?.responsibilities ?? [])].find(
      ({ text }) => typeof text !== 'string' && text['en'] === first?.text,
    )
    const today = [line?.id ?? '']
    const [done] = sheetWords({ ...content, today }, english).sections[1]?.items ?? []
    expect(done?.about[0]).toBe(`${first?.about[0]} · I do this now`)
    const text = sheetMarkdown.write({ ...content, today }, chinese)
    expect(text).toMatch(
      /^# 我准备好了吗？\n\n\*\*搜索引擎优化（SEO）专员 → 数字营销经理\*\*\n\n晋升 · 编者推断\n/,
    )
    expect(text).toContain('\n\n能力标签为编者所加\n\n')
    expect(text.trimEnd()).toMatch(/数据日期：?.*2026年11月28日$/)
  })

  it('[READY8] [TODAY8] says that it is held against ticks, and keeps a note with its line though that is covered', () => {
    const tickedIn = [...defaultGraph.roles.values()].map((role) => ({ role, done: role.responsibilities }))
    const from = { ...content.from, responsibilities: tickedIn.flatMap(({ done }) => done), tickedIn }
    const words = sheetWords({ ...content, from }, english)
    expect(words.basis).toMatch(/^By what I do now/)
    const [covered, added, , kept] = words.sections
    expect(added?.items).toEqual([])
    expect(covered?.items[0]?.written).toEqual([{ lead: '', text: 'Ask' }])
    expect(kept?.items.map(({ text }) => text)).toEqual(['gone', 'gone'])
    expect(sheetMarkdown.write({ ...content, from }, chinese)).toContain('按我勾选的职责对照')
  })

  it('[LADDER5] [LADDER6] lists what changes on a ladder, with the words of the role that each line is of', () => {
    const graph = aLadder(2)
    const rung = aSheetContent(graph, { from: 'rung-1', to: 'rung-2', saved: '', evidence: [], notes: [] })
    const [covered, changes] = sheetWords(rung, english).sections
    expect(covered?.items).toEqual([])
    expect(changes?.heading).toBe('What changes with this step, line by line')
    expect(changes?.items.map(({ about }) => about)[0]).toEqual([
      'Same area, higher level',
      'In Title of rung-1: rung-1 responsibility 1',
    ])
    expect(sheetMarkdown.write(rung, chinese)).toContain(
      '## 这一步的变化，逐条对照\n\n### rung-2 responsibility 1\n\n同一维度，更高层级\n\nTitle of rung-1：rung-1 responsibility 1\n',
    )
    const three = aLadder(3)
    const ticked = aSheetContent(three, { from: 'rung-2', to: 'rung-3', saved: '', evidence: [], notes: [] })
    const from = withTicked(three, aRole({ id: 'rung-2', level: 'level-2' }), ['rung-1-2'])
    expect(sheetWords({ ...ticked, from }, english).sections[1]?.items[0]?.about).toEqual([
      'Same area, higher level',
      'In Title of rung-1: rung-1 responsibility 2',
    ])
  })

  it('[READY8] says that nothing can be matched where the graph lists no skills', () => {
    const bare = aGraph('a>b', { b: { does: [''] } })
    const { remarks } = sheetWords(
      aSheetContent(bare, { from: 'a', to: 'b', saved: '', evidence: [], notes: [] }),
      english,
    )
    expect(remarks[0]).toBe(english.say('unmatched'))
  })
})
