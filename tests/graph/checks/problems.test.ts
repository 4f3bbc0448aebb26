import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { formatPath } from '../../../src/graph/checks/path'
import { problemCodes } from '../../../src/graph/checks/problems'

describe('the description of the format', () => {
  test.each(['docs/format.md', 'docs/format.zh-CN.md'])('[CHECK9] has a flawless example in %s', (page) => {
    const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8')
    const example = /```json\n(.*?)```/s.exec(text)?.[1] ?? ''
    expect(readRoleGraph(example).problems).toEqual([])
  })
})

describe('problems', () => {
  test.each(['docs/format.md', 'docs/format.zh-CN.md'])('[CHECK9] all stand in the table of %s', (page) => {
    const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8')
    const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (error|warning|错误|警告) \|/gm)]
    const severity = new Map([
      ['错误', 'error'],
      ['警告', 'warning'],
    ])
    expect(rows.map(([, code, word = '']) => ({ code, severity: severity.get(word) ?? word }))).toEqual(
      problemCodes,
    )
  })

  test('[CHECK2] name their place as a path', () => {
    expect(formatPath([])).toBe('$')
    expect(formatPath(['roles', 3, 'responsibilities', 0, 'skills', 1])).toBe(
      '$.roles[3].responsibilities[0].skills[1]',
    )
    expect(formatPath(['title', 'zh-CN'])).toBe('$.title["zh-CN"]')
    expect(formatPath(['a"b', '', '汉字'])).toBe('$["a\\"b"][""]["汉字"]')
  })
})
