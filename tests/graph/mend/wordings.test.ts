import { describe, expect, it } from 'vitest'
import { exactWording, withWording, writtenLanguages } from '../../../src/graph/mend/wordings'

const BOTH = ['zh-CN', 'en']

describe('a wording', () => {
  it('[MEND1] is changed in one language while the others stay', () => {
    const text = { 'zh-CN': '专员', en: 'Specialist' }
    expect(withWording(text, 'en', 'Expert', BOTH)).toEqual({ 'zh-CN': '专员', en: 'Expert' })
    expect(withWording('专员', 'en', 'Expert', BOTH)).toEqual({ 'zh-CN': '专员', en: 'Expert' })
    expect(withWording('专员', 'zh-CN', '主管', BOTH)).toBe('主管')
  })

  it('goes where it is emptied; the last one stays, empty, and so does a plain string', () => {
    expect(withWording({ 'zh-CN': '专员', en: 'Specialist' }, 'en', ' ', BOTH)).toEqual({ 'zh-CN': '专员' })
    expect(withWording({ en: 'Specialist' }, 'en', '', BOTH)).toEqual({ en: '' })
    expect(withWording('专员', 'en', '', BOTH)).toBe('专员')
    expect(withWording('Specialist', 'en', '', ['en'])).toBe('')
  })

  it('stands in the order of the languages of the map, others behind', () => {
    expect(Object.keys(Object(withWording({ en: 'A' }, 'zh-CN', '甲', BOTH)))).toEqual(BOTH)
    expect(writtenLanguages({ fr: 'A', en: 'A' }, BOTH)).toEqual(['zh-CN', 'en', 'fr'])
  })

  it('is told exactly: none in another language', () => {
    expect(exactWording('专员', 'en', BOTH)).toBe('')
    expect(exactWording('专员', 'zh-CN', BOTH)).toBe('专员')
    expect(exactWording({ en: 'A' }, 'zh-CN', BOTH)).toBe('')
    expect(exactWording(undefined, 'en', BOTH)).toBe('')
  })

  it('begins a text that is not there yet as a plain string in the first language only', () => {
    expect(withWording(undefined, 'zh-CN', '甲', BOTH)).toBe('甲')
    expect(withWording(undefined, 'en', 'A', BOTH)).toEqual({ en: 'A' })
  })
})
