import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { collectTexts, createTranslate } from '../../src/i18n/translate'
import { locales, partsOf } from './allWords'

/** The library whose format the words are written in. */
async function peerIn(language: string) {
  const instance = i18next.createInstance()
  const format = (value: unknown) =>
    typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : String(value)
  await instance
    .use({ type: 'formatter', init() {}, add() {}, addCached() {}, format })
    .init({ lng: language, resources: {}, interpolation: { escapeValue: false, alwaysFormat: true } })
  for (const words of partsOf(language).values())
    instance.addResourceBundle(language, 'translation', words, true)
  return instance.t as unknown as (key: string, values?: object) => string
}

function textsIn(language: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const words of partsOf(language).values()) collectTexts(words, texts)
  return texts
}

const oursWith = (language: string, texts: ReadonlyMap<string, string>) =>
  createTranslate(language, texts) as (key: string, values?: object) => string

const COUNTS = [0, 1, 2, 5, 11, 21, 1.5, 10_000]

describe.each(locales)('words in %s', (language) => {
  it('are said as i18next says them, at every key, with every value and count', async () => {
    const peer = await peerIn(language)
    const texts = textsIn(language)
    const ours = oursWith(language, texts)
    const names = [
      ...new Set(
        [...texts.values()].flatMap((text) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name)),
      ),
    ]
    expect(names.length).toBeGreaterThan(10)
    const values = { ...Object.fromEntries(names.map((name) => [name, `⟨${name} $1 & <b>⟩`])), count: 3 }
    for (const key of texts.keys()) {
      expect(ours(key, values)).toBe(peer(key, values))
      const plain = key.replace(/_(one|other)$/, '')
      for (const count of COUNTS) {
        expect(ours(plain, { ...values, count })).toBe(peer(plain, { ...values, count }))
        expect(ours(plain, { count, replace: { ...values, count } })).toBe(
          peer(plain, { count, replace: { ...values, count } }),
        )
      }
    }
  })
})

it('a language with more forms than two has them all', async () => {
  const words = {
    role_one: '{{count}} роль',
    role_few: '{{count}} роли',
    role_many: '{{count}} ролей',
    role_other: '{{count}} роли',
  }
  const texts = new Map<string, string>()
  collectTexts(words, texts)
  const ours = oursWith('ru', texts)
  expect([1, 2, 5, 21, 1.5].map((count) => ours('role', { count }))).toEqual([
    '1 роль',
    '2 роли',
    '5 ролей',
    '21 роль',
    '1.5 роли',
  ])
})

it('what has no text is said by its key, and a value that looks like a gap stays as it is', () => {
  const ours = oursWith('en', new Map([['said', 'so {{a}}']]))
  expect(ours('not.there')).toBe('not.there')
  expect(ours('not.there', { count: 1 })).toBe('not.there')
  expect(ours('constructor')).toBe('constructor')
  expect(ours('said', { a: '{{b}} $t(said)', b: 'wrong' })).toBe('so {{b}} $t(said)')
  expect(ours('said')).toBe('so ')
})
