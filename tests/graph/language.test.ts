import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionOf, isSameLanguage, isSameScript, nearestLanguage } from '../../src/graph/language'

describe('the nearest language', () => {
  it.each([
    ['zh-CN', ['en', 'zh-CN', 'zh-TW'], 'zh-CN'],
    ['zh', ['en', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-SG', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans-HK', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-TW', ['zh-CN', 'en', 'zh-TW'], 'zh-TW'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-HK', ['zh-CN', 'zh-TW', 'zh-Hant-HK'], 'zh-Hant-HK'],
    ['zh-TW', ['en', 'zh-CN'], 'zh-CN'],
    ['en-GB', ['zh-CN', 'en'], 'en'],
    ['en-GB', ['en-US', 'en-GB-oxendict'], 'en-GB-oxendict'],
    ['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
    ['sr-Latn', ['sr', 'sr-Latn-RS'], 'sr-Latn-RS'],
    ['fr', ['zh-CN', 'en'], null],
    ['', ['zh-CN', 'en'], null],
    ['xq-12', ['en', 'xq-34'], 'xq-34'],
    ['__proto__', ['en'], null],
    ['en', [], null],
  ] as const)('[LANG1] to %s among %j is %s', (wish, codes, nearest) => {
    expect(nearestLanguage(wish, codes)).toBe(nearest)
  })

  it('[LANG1] is always of that language, and of its script where one is', () => {
    const code = fc.constantFrom(
      'zh',
      'zh-CN',
      'zh-TW',
      'zh-Hant-HK',
      'en',
      'en-AU',
      'sr',
      'sr-Latn',
      'x y',
      '',
    )
    fc.assert(
      fc.property(code, fc.array(code), (wish, codes) => {
        const nearest = nearestLanguage(wish, codes)
        const same = codes.filter((one) => isSameLanguage(one, wish))
        expect(nearest === null).toBe(same.length === 0)
        if (nearest === null) return
        expect(same).toContain(nearest)
        if (same.some((one) => isSameScript(one, wish))) expect(isSameScript(nearest, wish)).toBe(true)
        if (codes.includes(wish)) expect(nearest).toBe(wish)
      }),
    )
  })
})

describe('the direction of a language', () => {
  it.each(['ar', 'he', 'fa-AF', 'ur', 'yi', 'dv', 'syr', 'ckb', 'pa-PK', 'ff-Adlm', 'az-Arab', 'nqo'])(
    '[LANG3] %s runs from right to left',
    (language) => expect(directionOf(language)).toBe('rtl'),
  )

  it.each(['en', 'zh-TW', 'pa', 'az', 'ar-Latn', 'ja', 'und', '', 'no code'])(
    '[LANG3] “%s” runs from left to right',
    (language) => expect(directionOf(language)).toBe('ltr'),
  )
})
