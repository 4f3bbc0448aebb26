import { describe, expect, it } from 'vitest'
import site from '../../data/site.json'
import { nameOf } from '../../src/i18n/languageName'
import { languages } from '../../src/i18n/languages'

const namesOf = (codes: readonly string[]) => codes.map((code) => nameOf(code, code, codes))

describe('the languages that are offered', () => {
  it('[LANG1] begin with that of the page', () => {
    expect(languages[0]).toBe(site.language)
  })

  it('[LANG2] are called by themselves, without a region', () => {
    expect(namesOf(['zh-CN', 'en'])).toEqual(['中文', 'English'])
    expect(nameOf('zh-CN', 'en')).toBe('Chinese')
  })

  it('[LANG2] are told apart by their script where there is another variant, else by their region', () => {
    expect(namesOf(['zh-CN', 'en', 'zh-TW'])).toEqual(['简体中文', 'English', '繁體中文'])
    expect(namesOf(['pt-BR', 'pt-PT', 'en'])).toEqual(['português (Brasil)', 'português europeu', 'English'])
    const three = namesOf(['zh-CN', 'zh-TW', 'zh-HK'])
    expect(three[0]).toBe('简体中文')
    expect(new Set(three).size).toBe(3)
  })

  it('may be of a code that no browser knows', () => {
    expect(nameOf('xq-12', 'en')).toBe('xq')
    expect(nameOf('en-ab12', 'en', ['en'])).toBe('en-ab12')
  })
})
