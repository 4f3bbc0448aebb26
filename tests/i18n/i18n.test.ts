import { describe, expect, it } from 'vitest'
import { createI18n, createSpeaker, fetchWords, hasWords } from '../../src/i18n/i18n'
import type { LoadWords } from '../../src/i18n/words'
import { loadFromFiles } from './allWords'

/** A site whose words can be lost, and which tells what was asked of it. */
function aSite() {
  const asked: string[] = []
  const lost = new Set<string>()
  const load: LoadWords = async (language, part) => {
    const name = `${language}/${part}`
    asked.push(name)
    if (lost.has(name)) throw new Error(`${name} is lost`)
    return loadFromFiles(language, part)
  }
  return { asked, lost, load }
}

const open = (load: LoadWords, ...languages: readonly string[]) =>
  createI18n({ languages, parts: ['start'], load })

it('[LANG3] a language that is spoken already changes nothing, so that nothing is drawn again', async () => {
  const i18n = await open(loadFromFiles, 'en')
  const changes: string[] = []
  i18n.speech.subscribe(({ language }) => changes.push(language))
  const speak = createSpeaker(i18n)
  await speak('en')
  expect(changes).toEqual([])
  await speak('zh-CN')
  await speak('zh-CN')
  expect(changes).toEqual(['zh-CN'])
  const late = speak('en')
  await speak('zh-CN')
  await late
  expect(i18n.speech.getState().language).toBe('zh-CN')
})

describe('the words of a part', () => {
  it('are asked for with it, once, and only in the language that is spoken', async () => {
    const { asked, load } = aSite()
    const i18n = await open(load, 'en', 'zh-CN')
    expect(asked).toEqual(['en/start'])
    expect(hasWords(i18n, ['start'])).toBe(true)
    expect(hasWords(i18n, ['start', 'help'])).toBe(false)
    await Promise.all([fetchWords(i18n, ['help']), fetchWords(i18n, ['help', 'start'])])
    expect(asked).toEqual(['en/start', 'en/help'])
    expect(i18n.speech.getState().t('help.label')).toBe('Help')
    expect(i18n.speech.getState().t('app.name')).toBe('Rungs')
  })

  it('are those of all parts that are there before another language is spoken', async () => {
    const { asked, load } = aSite()
    const i18n = await open(load, 'en')
    await fetchWords(i18n, ['role', 'compare'])
    asked.length = 0
    await createSpeaker(i18n)('zh-CN')
    expect(asked.toSorted()).toEqual(['zh-CN/compare', 'zh-CN/role', 'zh-CN/start'])
    expect(hasWords(i18n, ['start', 'role', 'compare'])).toBe(true)
    expect(i18n.speech.getState().t('compare.differencesOnly')).toBe('只看差异')
  })

  it('[LANG3] leave the language as it was where any does not arrive, and are asked for again', async () => {
    const { lost, load } = aSite()
    const i18n = await open(load, 'en')
    const speak = createSpeaker(i18n)
    await fetchWords(i18n, ['role'])
    lost.add('zh-CN/role')
    await expect(speak('zh-CN')).rejects.toThrow('lost')
    expect(i18n.speech.getState().language).toBe('en')
    lost.clear()
    await speak('zh-CN')
    expect(i18n.speech.getState().language).toBe('zh-CN')
    expect(hasWords(i18n, ['role'])).toBe(true)
  })

  it('hold no switch up once they were given up', async () => {
    const { lost, load } = aSite()
    const i18n = await open(load, 'en')
    lost.add('en/help').add('zh-CN/help')
    await expect(fetchWords(i18n, ['help'])).rejects.toThrow('lost')
    await createSpeaker(i18n)('zh-CN')
    expect(i18n.speech.getState().language).toBe('zh-CN')
    expect(hasWords(i18n, ['start'])).toBe(true)
  })

  it('[LANG1] begin in the first language whose words arrive', async () => {
    const { lost, load } = aSite()
    lost.add('zh-CN/start')
    expect((await open(load, 'zh-CN', 'en')).speech.getState().language).toBe('en')
    lost.add('en/start')
    await expect(open(load, 'zh-CN', 'en')).rejects.toThrow('lost')
  })
})
