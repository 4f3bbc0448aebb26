import { expect, it } from 'vitest'
import { languageCode } from '../../src/cli/languageCode'

it.each([
  ['zh_CN.UTF-8', 'zh-CN'],
  ['sr_RS@latin', 'sr-RS'],
  ['en_GB', 'en-GB'],
  ['zh-Hans-CN', 'zh-Hans-CN'],
  ['C.UTF-8', 'en'],
  ['POSIX', 'en'],
  ['', ''],
])('[CLI1] takes “%s”, as systems call languages, for “%s”', (name, code) => {
  expect(languageCode(name)).toBe(code)
})
