import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { findFields } from '../../../src/graph/search/findFields'
import { NO_PINYIN } from '../../../src/graph/search/pinyin'
import { aGraphData } from '../builders'

const names = [
  { en: 'Sales and marketing', zh: '市场营销' },
  { en: 'Marketing', zh: '营销' },
  { en: 'Finance', zh: '财务' },
  { en: 'Human resources', zh: '人力资源' },
  { en: '__proto__', zh: '<b>原型</b>' },
]
const graph = createRoleGraph({
  ...aGraphData({ seo: { field: 'field-1' } }),
  languages: ['en', 'zh'],
  fields: names.map((name, index) => ({ id: `field-${index + 1}`, name })),
})
const pinyin = new Map([
  ['市场营销', 'shi chang ying xiao'],
  ['营销', 'ying xiao'],
  ['财务', 'cai wu'],
  ['人力资源', 'ren li zi yuan'],
])
const find = (query: string) => findFields(graph, query, pinyin)

describe('finding a field', () => {
  it.each([
    ['finance', ['field-3']],
    ['ＦＩＮ', ['field-3']],
    ['marketing', ['field-2', 'field-1']],
    ['营销', ['field-2', 'field-1']],
    ['caiwu', ['field-3']],
    ['rlzy', ['field-4']],
    ['hr', ['field-4']],
    ['marketing sales', ['field-1']],
    ['__proto__', ['field-5']],
    ['nowhere', []],
  ])('[FILTER7] goes by words, sound and initials in every language: %s', (query, found) => {
    expect(find(query)).toEqual(found)
  })

  it('[FILTER7] lists all where nothing is asked, and needs no pinyin', () => {
    expect(find('  ')).toEqual([...graph.fields.keys()])
    expect(findFields(graph, '财务', NO_PINYIN)).toEqual(['field-3'])
    expect(findFields(graph, 'caiwu', NO_PINYIN)).toEqual([])
  })

  it('[FILTER7] never throws, and finds each at most once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = find(query)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})
