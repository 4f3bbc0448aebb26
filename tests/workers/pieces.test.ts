import { describe, expect, it } from 'vitest'
import { inPieces, together } from '../../src/workers/pieces'

const many = (length: number) => Array.from({ length }, (_, index) => ({ id: index }))

describe('an output in pieces', () => {
  it.each([
    ['a list', many(1_000)],
    ['nothing', null],
    ['a text', 'x'],
    [
      'lists in an object',
      { kind: 'done', data: { roles: many(999), transitions: many(2) }, problems: many(401) },
    ],
    ['a list of lists', { rows: [many(900), many(3)] }],
    ['names that are not names', JSON.parse('{"__proto__": {"roles": [1, 2]}, "constructor": [3]}')],
    ['an instance', { at: new Date(0), found: new Set([1]), bytes: Uint8Array.of(1, 2) }],
  ])('comes together again: %s', (_, output) => {
    const { rest, pieces } = inPieces(structuredClone(output))
    expect(together(rest, pieces)).toEqual(output)
  })

  it('[WORKER2] leaves nothing long in one piece, and what it came from as it was', () => {
    const output = { data: { roles: many(5_000) }, problems: many(1_001) }
    const { rest, pieces } = inPieces(output)
    expect(rest).toEqual({ data: { roles: [] }, problems: [] })
    expect(pieces.map(({ items }) => items.length).every((length) => length <= 400)).toBe(true)
    expect(pieces).toHaveLength(16)
    expect(output.data.roles).toHaveLength(5_000)
  })
})
