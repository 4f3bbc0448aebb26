import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondWordingOf, wordingOf } from '../../src/graph/text'

const languages = ['zh-CN', 'en']
const both = { 'zh-CN': '岗位', en: 'Role' }

describe('wordingOf', () => {
  test('[TEXT1] takes the wording in the language asked for', () => {
    expect(wordingOf(both, 'en', languages)).toEqual({ value: 'Role', language: 'en' })
    expect(wordingOf(both, 'zh-CN', languages)).toEqual({ value: '岗位', language: 'zh-CN' })
  })

  test('[TEXT1] falls back to the same language of another region, before any other', () => {
    expect(wordingOf({ en: 'Role', 'zh-TW': '崗位' }, 'zh-CN', languages)).toEqual({
      value: '崗位',
      language: 'zh-TW',
    })
  })

  test('[TEXT1] and of its variants to the one in the same script', () => {
    const text = { 'zh-CN': '岗位', en: 'Role', 'zh-TW': '崗位' }
    expect(wordingOf(text, 'zh-HK', ['en', 'zh-CN', 'zh-TW']).language).toBe('zh-TW')
    expect(wordingOf(text, 'zh', ['en', 'zh-CN', 'zh-TW']).language).toBe('zh-CN')
  })

  test('[TEXT1] falls back to the first language of the graph that it has, then to any', () => {
    expect(wordingOf({ fr: 'Rôle', en: 'Role' }, 'de', languages)).toEqual({ value: 'Role', language: 'en' })
    expect(wordingOf({ fr: 'Rôle' }, 'de', languages)).toEqual({ value: 'Rôle', language: 'fr' })
  })

  test('[TEXT1] takes a plain string to stand in the first language of the graph', () => {
    expect(wordingOf('岗位', 'en', languages)).toEqual({ value: '岗位', language: 'zh-CN' })
    expect(wordingOf('Role', 'en', [])).toEqual({ value: 'Role', language: 'und' })
  })

  test('[TEXT1] always finds a wording of the text, and says its language', () => {
    const code = fc.constantFrom('zh-CN', 'zh', 'en', 'en-GB', 'fr', 'de')
    const text = fc.dictionary(code, fc.string({ minLength: 1 }), { minKeys: 1 })
    fc.assert(
      fc.property(text, code, fc.array(code), (wordings, language, known) => {
        const found = wordingOf(wordings, language, known)
        expect(wordings[found.language]).toBe(found.value)
        if (Object.hasOwn(wordings, language)) expect(found.language).toBe(language)
      }),
    )
  })
})

describe('secondWordingOf', () => {
  test('[TEXT2] takes the other language of the graph', () => {
    expect(secondWordingOf(both, 'en', languages)).toEqual({ value: '岗位', language: 'zh-CN' })
    expect(secondWordingOf(both, 'zh-CN', languages)).toEqual({ value: 'Role', language: 'en' })
  })

  test('[TEXT2] never repeats the wording that is shown already', () => {
    expect(secondWordingOf({ en: 'Role' }, 'zh-CN', languages)).toBeNull()
    expect(secondWordingOf('岗位', 'en', languages)).toBeNull()
    expect(secondWordingOf({ en: 'SEO', 'zh-CN': 'SEO' }, 'en', languages)).toBeNull()
  })

  test('[TEXT2] passes over wordings that are none of the graph’s languages', () => {
    expect(secondWordingOf({ en: 'Role', fr: 'Rôle' }, 'en', languages)).toBeNull()
  })
})
