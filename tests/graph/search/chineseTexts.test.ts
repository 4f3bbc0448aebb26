import { describe, expect, it } from 'vitest'
import { chineseTexts } from '../../../src/graph/search/chineseTexts'
import { aGraphData } from '../builders'

const textsOf = (languages: string[], titles: readonly (string | Record<string, string>)[]) => {
  const [role, ...others] = titles.map((title, nth) => ({ title, id: `r${nth}` }))
  const data = aGraphData('a>b')
  const [template] = data.roles
  if (template === undefined || role === undefined) throw new Error('There is no role')
  return chineseTexts({
    ...data,
    languages,
    roles: [role, ...others].map((one) => ({ ...template, ...one })),
  })
}

describe('the Chinese texts of a graph', () => {
  it('[FIND1] are those in any Chinese, each once', () => {
    expect(textsOf(['zh-Hans'], ['店员', '店长', '店员', 'CEO'])).toEqual(['店员', '店长'])
    expect(textsOf(['en'], [{ en: 'Clerk', 'zh-TW': '店員' }, { zh: '店员' }])).toEqual(['店員', '店员'])
  })

  it('[FIND1] hold the names of fields, which the filter looks for', () => {
    const fields = [{ id: 'field-1', name: { zh: '财务', en: 'Finance' } }]
    expect(chineseTexts({ ...aGraphData('a>b'), languages: ['en', 'zh'], fields })).toEqual(['财务'])
  })

  it('[FIND1] are none where there is another language, or no Chinese character', () => {
    expect(textsOf(['ja'], ['店員'])).toEqual([])
    expect(textsOf(['zh'], ['CEO', 'かな'])).toEqual([])
  })
})
