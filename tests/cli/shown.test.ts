import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownLines, shownName, typed } from '../../src/cli/shown'

describe('what a terminal is shown', () => {
  it('[CLI11] holds no character that it would obey', () => {
    expect(shownName('a\u001b[31m\nb\u009b')).toBe('a\\u001b[31m\\u000ab\\u009b')
    expect(shownLines('a\tb\n\u001b[2J\r')).toBe('a\tb\n\\u001b[2J\\u000d')
  })

  it('[CLI11] stays the same JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(shownLines(JSON.stringify({ text }, null, 2)))).toEqual({ text })
      }),
    )
  })

  it('[CLI11] names a path as a shell takes it, whatever it holds', () => {
    for (const path of ['roles.xlsx', '岗位 表.csv', "it's", '-a', 'a\\b', 'a\u001b[31m"\'\\\n.csv', '$HOME'])
      expect(execFileSync('bash', ['-c', `printf %s ${typed(path)}`], { encoding: 'utf8' })).toBe(path)
  })
})
