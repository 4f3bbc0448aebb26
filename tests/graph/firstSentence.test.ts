import { describe, expect, test } from 'vitest'
import { firstSentenceOf } from '../../src/graph/firstSentence'

const languages = ['zh-CN', 'en']

describe('firstSentenceOf', () => {
  test('[ROLE3] takes the first sentence of each language, and all of a text that is one', () => {
    const text = {
      'zh-CN': '可以延续。其余是新增的。',
      en: 'A/B tests at 2.5 % carry over. The rest is new.',
    }
    expect(firstSentenceOf(text, languages)).toEqual({
      'zh-CN': '可以延续。',
      en: 'A/B tests at 2.5 % carry over.',
    })
    expect(firstSentenceOf('没有句号', languages)).toBe('没有句号')
    expect(firstSentenceOf('', [])).toBe('')
  })

  test.each(['en-ab12', 'xx-US-US'])('[SAFE2] takes that of a text in %s, which no browser knows', (code) => {
    expect(firstSentenceOf({ [code]: 'One. Two.' }, languages)).toEqual({ [code]: 'One.' })
    expect(firstSentenceOf('One. Two.', [code])).toBe('One.')
  })
})
