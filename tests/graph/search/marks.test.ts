import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/graph/fold'
import type { Text } from '../../../src/graph/model'
import { search } from '../../../src/graph/search'
import { foldScript } from '../../../src/graph/search/foldScript'
import { marksIn } from '../../../src/graph/search/marks'
import { defaultGraph } from '../defaultRoleGraph'
import { defaultPinyin } from './defaultPinyin'

const wordings = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text))
const titles = [...defaultGraph.roles.values()].flatMap(({ title }) => wordings(title))

describe('what is marked', () => {
  const marked = (text: string, query: string, by?: 'sound' | 'short', isTitle = true) => {
    const words = search(defaultGraph, query).words
    const sought = { words, query, pinyin: defaultPinyin, ...(by !== undefined && { by }) }
    const { words: held, ranges } = marksIn(text, sought, isTitle)
    return piecesOf(text, held, ranges)
      .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
      .join('')
  }

  it('[FIND6] is the characters that were read', () => {
    expect(marked('数字营销经理', 'yingx', 'sound')).toBe('数字[营销]经理')
    expect(marked('搜索引擎优化（SEO）专员', 'youhuazhuany', 'sound')).toBe('搜索引擎[优化]（SEO）[专员]')
    expect(marked('通过调研识别目标受众', 'diaoyan', 'sound', false)).toBe('通过[调研]识别目标受众')
    expect(marked('数字营销经理', '经理 shuzi', 'sound')).toBe('[数字]营销[经理]')
  })

  it('[FIND6] is what a title was shortened to', () => {
    expect(marked('电子商务分析师', 'dianshang', 'short')).toBe('[电]子[商]务分析师')
    expect(marked('Digital Marketing Manager', 'DMM', 'short')).toBe('[D]igital [M]arketing [M]anager')
    expect(marked('Plan, run and evaluate A/B tests', 'ab test', undefined, false)).toBe(
      'Plan, run and evaluate [A/B] [test]s',
    )
  })

  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...titles, 'DMM', 'sms', '电商', 'makreting', 'digital maneger', 'ab test'),
    fc
      .tuple(fc.constantFrom(...defaultPinyin.values()), fc.nat(30), fc.integer({ min: 2, max: 12 }))
      .map(([pinyin, from, length]) => pinyin.slice(from, from + length)),
    fc
      .array(fc.constantFrom('s', 'zh', 'xi', '营', ' ', "'", 'seo', '/', '-'), { maxLength: 8 })
      .map((all) => all.join('')),
  )

  it('[FIND6] is there in all that is found, whatever is typed, and nothing throws', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const results = search(defaultGraph, query, defaultPinyin)
        const { words, similar, roles, responsibilities } = results
        const isMarked = (text: Text | undefined, by: 'sound' | 'short' | undefined, isTitle: boolean) =>
          wordings(text ?? '').some((value) => {
            const sought = {
              words: similar ?? words,
              query: results.query ?? query,
              pinyin: defaultPinyin,
              ...(by && { by }),
            }
            const { words: held, ranges } = marksIn(value, sought, isTitle)
            return piecesOf(value, held, ranges, foldScript).some(({ isFound }) => isFound)
          })
        for (const { role, code, name, by } of roles.hits) {
          const found = defaultGraph.roles.get(role)
          const { code: number, label } = found?.codes[code ?? -1] ?? {}
          const title = name === undefined ? found?.title : found?.alsoCalled[name]
          const texts = code === null ? [title] : [number, label]
          expect(texts.some((text) => isMarked(text, by, code === null))).toBe(true)
        }
        for (const { role, responsibility, skills, by } of responsibilities.hits) {
          const line = defaultGraph.roles.get(role)?.responsibilities.find(({ id }) => id === responsibility)
          const names = skills.map((skill) => defaultGraph.skills.get(skill)?.name)
          expect([line?.text, ...names].some((text) => isMarked(text, by, false))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
