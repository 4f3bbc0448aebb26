import { describe, expect, it } from 'vitest'
import { isolate } from '../../src/i18n/isolate'

describe('a text that is not ours, inside a sentence', () => {
  it.each([
    ['plain.json', 'plain.json'],
    ['暂存.json', '暂存.json'],
    ['الأدوار.json', '\u2068الأدوار.json\u2069'],
    ['exe.\u202enosj', 'exe.nosj'],
    // What ends an isolation by itself, and orders after it.
    ['a\u2069\u202eb', 'ab'],
    ['half \ud83d', 'half \ufffd'],
  ])('%j stands there as %j', (text, isolated) => {
    expect(isolate(text)).toBe(isolated)
  })
})
