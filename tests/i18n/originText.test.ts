import { describe, expect, it } from 'vitest'
import { createI18n } from '../../src/i18n/i18n'
import { originText } from '../../src/i18n/originText'
import { loadFromFiles } from './allWords'

describe.each([
  ['en', ', ', 'line 2, column 5'],
  ['zh-CN', '，', '第 2 行第 5 列'],
])('in %s, a place in a JSON file', (language, comma, inText) => {
  const said = async (origin: Parameters<typeof originText>[1]) => {
    const { speech } = await createI18n({ languages: [language], parts: ['problem'], load: loadFromFiles })
    return originText(speech.getState().t, origin).replace(/[\u2066-\u2069]/g, '')
  }

  it('stands behind the name of the file, where that is said', async () => {
    expect(await said({ kind: 'path', path: ['roles', 3], file: 'b.json' })).toBe(`b.json${comma}$.roles[3]`)
    expect(await said({ kind: 'text', line: 2, column: 5, file: 'b.json' })).toBe(`b.json${comma}${inText}`)
  })

  it('needs no more than the name of the file for the whole of it', async () => {
    expect(await said({ kind: 'path', path: [], file: 'b.json' })).toBe('b.json')
  })

  it('stands alone where no file is named', async () => {
    expect(await said({ kind: 'path', path: [] })).toBe('$')
    expect(await said({ kind: 'text', line: 2, column: 5 })).toBe(inText)
  })
})
