import { expect, it } from 'vitest'
import { createI18n, createSpeaker } from '../../src/i18n/i18n'

it('[LANG3] a language that is spoken already changes nothing, so that nothing is drawn again', async () => {
  const i18n = await createI18n('en')
  const changes: string[] = []
  i18n.on('languageChanged', (language) => changes.push(language))
  const speak = createSpeaker(i18n)
  await speak('en')
  expect(changes).toEqual([])
  await speak('zh-CN')
  await speak('zh-CN')
  expect(changes).toEqual(['zh-CN'])
  const late = speak('en')
  await speak('zh-CN')
  await late
  expect(i18n.language).toBe('zh-CN')
})
