import { describe, expect, it } from 'vitest'
import { likeLines } from '../../../src/graph/mend/likeLines'
import { hostileTexts } from '../../hostile/texts'
import { aGraph } from '../builders'

const line = (id: string, text: string | Record<string, string>, ...skills: string[]) => ({
  id,
  text,
  skills,
})
const graph = aGraph({
  seo: {
    responsibilities: [
      line('a', { en: 'Plans keywords for search', 'zh-CN': '规划搜索关键词' }, 'search'),
      line('b', { en: 'Writes weekly reports', 'zh-CN': '撰写周报' }, 'reports'),
      line('c', { en: 'Answers calls', 'zh-CN': '接听电话' }, 'calls'),
      line('d', 'Untagged keywords'),
    ],
  },
})
const tagsFor = (text: string, ...skills: string[]) =>
  likeLines(graph, { text, skills }).map(({ skill }) => skill)

describe('suggested tags', () => {
  it('[MEND4] are those of lines with like words, whatever their endings', () => {
    expect(tagsFor('Planning of a keyword')).toEqual(['search'])
    expect(tagsFor('REPORT writing')).toEqual(['reports'])
    expect(tagsFor('管理关键词')).toEqual(['search'])
    expect(tagsFor('写周报')).toEqual(['reports'])
  })

  it('[MEND4] name a line that they come from, and leave out the tags that a line has', () => {
    expect(likeLines(graph, { text: 'keywords', skills: [] })[0]?.line.id).toBe('a')
    expect(tagsFor('keywords', 'search')).toEqual([])
  })

  it('[MEND4] come from other lines alone, also from those that have the same id in another role', () => {
    const two = aGraph({
      seo: { responsibilities: [line('1', 'Plans keywords', 'search')] },
      sem: { responsibilities: [line('1', 'Buys keywords')] },
    })
    const own = two.roles.get('sem')?.responsibilities[0]
    const tagged = two.roles.get('seo')?.responsibilities[0]
    expect(own && likeLines(two, own).map(({ skill }) => skill)).toEqual(['search'])
    expect(tagged && likeLines(two, { ...tagged, skills: [] })).toHaveLength(1)
    expect(tagged && likeLines(two, tagged)).toEqual([])
  })

  it('are none for a text without words, or one that no line resembles', () => {
    for (const text of ['', ' ', '…', 'of', '驾', 'Bakes bread']) expect(tagsFor(text)).toEqual([])
  })

  it('are at most five, and come of hostile texts without harm', () => {
    const many = aGraph({
      seo: { responsibilities: Array.from({ length: 9 }, (_, i) => line(`l${i}`, `keyword ${i}`, `s${i}`)) },
    })
    expect(likeLines(many, { text: 'keywords', skills: [] })).toHaveLength(5)
    for (const text of hostileTexts(false)) expect(tagsFor(text).length).toBeLessThanOrEqual(5)
  })
})
