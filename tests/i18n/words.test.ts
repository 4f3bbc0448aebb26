import { describe, expect, it } from 'vitest'
import { problemCodes } from '../../src/graph/checks/problems'
import { PARTS } from '../../src/i18n/words'
import { UNASKED } from '../../src/site/speakers'
import { locales as codes, partsOf } from './allWords'

type Words = { readonly [key: string]: string | Words }

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null

function leaves(words: Words, path = ''): (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  )
}

const locales = codes.map((language) => ({
  language,
  parts: partsOf(language),
  texts: new Map([...partsOf(language).values()].flatMap((words) => (isWords(words) ? leaves(words) : []))),
}))

const PLURAL = /_(zero|one|two|few|many|other)$/
const bare = (key: string) => key.replace(PLURAL, '')
const variables = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).toSorted()

describe('the words of the interface', () => {
  it('[LANG2] stand in Chinese and English at least', () => {
    expect(locales.map(({ language }) => language)).toEqual(expect.arrayContaining(['zh-CN', 'en']))
  })

  it.each(locales)('[LANG2] have the same keys in $language as elsewhere', ({ texts }) => {
    const keys = (map: ReadonlyMap<string, string>) => [...new Set([...map.keys()].map(bare))].toSorted()
    for (const other of locales) expect(keys(texts)).toEqual(keys(other.texts))
  })

  it.each(locales)('[LANG2] stand in the same part in $language as elsewhere, each in one', ({ parts }) => {
    const keysOf = (words: unknown) =>
      [...new Set(isWords(words) ? leaves(words).map(([key]) => bare(key)) : [])].toSorted()
    const all = [...parts.values()].flatMap(keysOf)
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted())
    expect([...parts.keys()].toSorted()).toEqual([...PARTS, ...UNASKED].toSorted())
    for (const { parts: others } of locales) {
      for (const [part, words] of others)
        expect([part, keysOf(parts.get(part))]).toEqual([part, keysOf(words)])
    }
  })

  it.each(locales)('[LANG2] have all plural forms of $language, and no others', ({ language, texts }) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const plurals = [...texts.keys()].filter((key) => PLURAL.test(key))
    for (const key of new Set(plurals.map(bare))) {
      const found = plurals.filter((one) => bare(one) === key).map((one) => one.slice(key.length + 1))
      expect([key, found.toSorted()]).toEqual([key, forms])
    }
  })

  it.each(locales)('[LANG2] fill in the same values in $language as elsewhere', ({ texts }) => {
    for (const { texts: others } of locales)
      for (const [key, text] of others) {
        const mine = texts.get(key) ?? texts.get(`${bare(key)}_other`) ?? ''
        // “One role” need not repeat the number.
        const theirs = variables(text)
        expect([key, variables(mine).filter((name) => name !== 'count')]).toEqual([
          key,
          theirs.filter((name) => name !== 'count'),
        ])
      }
  })

  it.each(locales)('are nowhere blank in $language', ({ texts }) => {
    for (const [key, text] of texts) expect([key, text.trim()]).not.toEqual([key, ''])
  })

  it.each(locales)('[FAIL1] have a sentence in $language for every problem of a graph', ({ texts }) => {
    for (const { code } of problemCodes) expect([...texts.keys()]).toContain(`problem.${code}`)
  })
})
