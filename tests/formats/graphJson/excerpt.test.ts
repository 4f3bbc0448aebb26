import { describe, expect, it, test } from 'vitest'
import { excerptsOf } from '../../../src/formats/graphJson/excerpt'
import type { Origin } from '../../../src/graph/origin'

const path = (...steps: readonly (string | number)[]): Origin => ({ kind: 'path', path: steps })
const place = (line: number, column: number): Origin => ({ kind: 'text', line, column })
/** As it would be read: `3> before[marked]after`. */
const shown = (text: string, origin: Origin) =>
  excerptsOf(text, [origin])[0]?.map(({ line, before, marked, after }) =>
    marked === null ? `${line}  ${before}${after}` : `${line}> ${before}[${marked}]${after}`,
  )

const TEXT = JSON.stringify({ a: 1, roles: [{ id: 'x' }], z: 2 }, null, 1)

describe('the text of a file around a place', () => {
  it('is its line, marked, and two lines before and after', () => {
    expect(shown(TEXT, path('roles', 0, 'id'))).toEqual([
      '3   "roles": [',
      '4    {',
      '5>    ["id": "x"]',
      '6    }',
      '7   ],',
    ])
  })

  it('is less at the ends of the file', () => {
    expect(shown(TEXT, path('a'))).toEqual(['1  {', '2>  ["a": 1],', '3   "roles": [', '4    {'])
    expect(shown(TEXT, path('z'))).toEqual(['6    }', '7   ],', '8>  ["z": 2]', '9  }'])
    expect(shown('[1]', path(0))).toEqual(['1> [[1]]'])
  })

  test.each(['\n', '\r\n', '\r'])('counts lines as editors do, whatever ends them: %j', (ending) => {
    expect(shown(`[${ending}${ending}1${ending}]`, place(3, 1))).toEqual(['1  [', '2  ', '3> [1]', '4  ]'])
  })

  it('is found where the text breaks, after a byte order mark too', () => {
    expect(shown('\uFEFF{"a" 1}', place(1, 6))).toEqual(['1> {"a" [1]}'])
    expect(shown('{"a": "b\n"}', place(1, 9))).toEqual(['1> {"a": "b[]', '2  "}'])
    expect(shown('{"a": ', place(1, 7))).toEqual(['1> {"a": []'])
  })

  it('is none for the whole file, and for a table', () => {
    const table = { kind: 'table', file: 'a.csv', sheet: null, row: 1, column: 'A' } as const
    expect(excerptsOf(TEXT, [path(), table])).toEqual([null, null])
  })

  it('is short in a file of 20 MB on one line, wherever the place is', () => {
    const item = (nth: number) => ({ id: `role-${nth}`, title: '岗位'.repeat(8) })
    const padding = { note: 'x'.repeat(9_000_000) }
    const text = JSON.stringify([item(0), padding, item(2), padding, item(4)])
    const origins = [0, 2, 4].flatMap((nth) => [path(nth, 'id'), path(nth, 'title')])
    for (const [nth, excerpt] of excerptsOf(text, origins).entries()) {
      const [line, ...others] = excerpt ?? []
      expect(others).toEqual([])
      expect(line?.marked).toMatch(nth % 2 === 0 ? /^"id":"role-\d"$/ : /^"title":"(岗位){8}"$/)
      const whole = `${line?.before}${line?.marked}${line?.after}`
      expect(whole.length).toBeLessThanOrEqual(122)
      expect(text.includes(whole.replaceAll('…', ''))).toBe(true)
    }
  })

  it('is short where what stands there is long, and its neighbours are', () => {
    const text = `[\n"${'a'.repeat(1000)}",\n"${'b'.repeat(1000)}"\n]`
    const lines = shown(text, path(1))
    expect(lines?.[1]).toBe(`2  "${'a'.repeat(119)}…`)
    expect(lines?.[2]).toBe(`3> ["${'b'.repeat(119)}]…`)
  })

  it('cuts no character in two', () => {
    for (const shift of ['', 'x']) {
      const text = `["${shift}${'🧭'.repeat(100)}", 1, "${shift}${'🧭'.repeat(100)}"]`
      for (const [line] of excerptsOf(text, [path(0), path(1), path(2)]).map((one) => one ?? []))
        for (const part of [line?.before, line?.marked, line?.after]) expect(part?.isWellFormed()).toBe(true)
    }
  })
})
