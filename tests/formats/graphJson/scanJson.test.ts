import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { scanJson } from '../../../src/formats/graphJson/scanJson'

/** The first problem of a text. */
const firstOf = (text: string) => readRoleGraph(text).problems[0]

describe('a file that is no JSON', () => {
  test.each([
    ['{"a": 1,}', 1, 9, '}'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2'],
    ['{\r\n“a”: 1}', 2, 1, '“a”: 1}'],
    ["{'a': 1}", 1, 2, "'a': 1}"],
    ['[1, tru]', 1, 8, ']'],
    ['[01]', 1, 3, '1]'],
    ['{"a": "x\ny"}', 1, 9, ''],
    ['["\\x"]', 1, 4, 'x"]'],
    ['[] []', 1, 4, '[]'],
  ])('[CHECK3] is refused with the place: %j', (text, line, column, found) => {
    expect(firstOf(text)).toMatchObject({
      code: 'not-json',
      origin: { kind: 'text', line, column },
      detail: { found },
    })
  })

  test.each(['{"a": [1, 2', '{"a"', '"abc', '[1.', '{"a": tr'])(
    '[CHECK3] is said to be cut short: %j',
    (text) => {
      expect(firstOf(text)).toMatchObject({ code: 'json-cut-short', origin: { line: 1 } })
    },
  )

  test.each(['', ' \n\t', '\uFEFF', '\uFEFF \n'])('[CHECK3] is said to be blank: %j', (text) => {
    expect(readRoleGraph(text).problems.map(({ code }) => code)).toEqual(['blank-file'])
  })

  test('[CHECK3] is found where JSON.parse finds it to be none', () => {
    const fragments = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\',
      '-',
      '0',
      '1.5e+3',
      '.',
      'true',
      'nul',
      ' ',
      '\n',
    ]
    const text = fc.oneof(
      fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')),
      fc.json().chain((json) => fc.nat(json.length).map((cut) => json.slice(0, cut))),
      fc.json(),
    )
    const parses = (json: string): boolean => {
      try {
        JSON.parse(json)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(text, (json) => {
        expect(scanJson(json, { depth: 100, values: 10_000 }) === null).toBe(parses(json))
      }),
      { numRuns: 2_000 },
    )
  })
})
