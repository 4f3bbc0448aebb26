import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { locate } from '../../../src/formats/graphJson/locate'
import type { Path } from '../../../src/graph/checks/path'

const at = (text: string, ...path: Path) => {
  const [found] = locate(text, [path])
  return text.slice(found?.start, found?.end)
}

describe('what stands at a path of a JSON file', () => {
  const TEXT = '{ "roles" : [ {"id":"a\\"b"} ,\n {"id": 2, "x": [true, [], null]} ] }'

  test.each<[Path, string]>([
    [[], '{'],
    [['roles'], '"roles" : ['],
    [['roles', 0, 'id'], '"id":"a\\"b"'],
    [['roles', 1], '{'],
    [['roles', 1, 'id'], '"id": 2'],
    [['roles', 1, 'x', 0], 'true'],
    [['roles', 1, 'x', 1], '['],
    [['roles', 1, 'x', 2], 'null'],
  ])('is found with its key: %j', (path, found) => {
    expect(at(TEXT, ...path)).toBe(found)
  })

  test.each<[string, Path, string]>([
    ['[{"a":1}]', [0, 'b'], '{'],
    ['{"a":1}', ['a', 'b', 0], '"a":1'],
    ['[]', [4], '['],
    ['7', ['a'], '7'],
  ])('is what it should lie in, where it is missing: %s %j', (text, path, found) => {
    expect(at(text, ...path)).toBe(found)
  })

  test.each<[string, Path, string]>([
    ['{"__proto__":{"constructor":1}}', ['__proto__', 'constructor'], '"constructor":1'],
    ['{"\\u0061":1,"b":2}', ['a'], '"\\u0061":1'],
    ['{"a":{"b":1},"a":{"b":2}}', ['a', 'b'], '"b":2'],
    ['{"a":{"b":1},"a":[]}', ['a', 'b'], '"a":['],
    ['{"a":[1,"],[{",3]}', ['a', 2], '3'],
    ['{"a":{"a":{"a":1}}}', ['a', 'a', 'a'], '"a":1'],
  ])('is told from what only looks like it: %s %j', (text, path, found) => {
    expect(at(text, ...path)).toBe(found)
  })

  it('is found for every path of any value, all in one walk', () => {
    const pathsIn = (value: unknown, path: Path): (readonly [Path, unknown])[] => [
      [path, value],
      ...(typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) =>
            pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
          )
        : []),
    ]
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const all = pathsIn(JSON.parse(text), [])
        const found = locate(
          text,
          all.map(([path]) => path),
        ).map(({ start, end }) => text.slice(start, end))
        const expected = all.map(([path, one]) => {
          const key = path.at(-1)
          const before = typeof key === 'string' ? `${JSON.stringify(key)}:${indent === 0 ? '' : ' '}` : ''
          const shown = Array.isArray(one) ? '[' : typeof one === 'object' && one !== null ? '{' : null
          return `${before}${shown ?? JSON.stringify(one)}`
        })
        expect(found).toEqual(expected)
      }),
    )
  })
})
