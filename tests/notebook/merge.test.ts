import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '../../src/notebook/content'
import { mergeContents } from '../../src/notebook/merge'
import type { Evidence } from '../../src/notebook/sheet'

const line = (id: string, text = id): Evidence => ({ id, sign: 'own-case', date: '2026-11-22', text })
const contentOf = (evidence: readonly Evidence[]): Content => ({
  sheets: [{ from: 'seo', to: 'manager', saved: '2026-11-22T12:00:00.000Z', evidence, notes: [] }],
  today: [],
})
const merge = (
  before: readonly Evidence[],
  theirs: readonly Evidence[],
  mine: readonly Evidence[],
): readonly Evidence[] =>
  mergeContents(contentOf(before), contentOf(theirs), contentOf(mine)).sheets[0]?.evidence ?? []
const idsOf = (lines: readonly Evidence[]) => lines.map(({ id }) => id)

describe('lines that two pages wrote', () => {
  it('[NOTE4] stand in their order though all that stood between them is gone', () => {
    const theirs = [line('x', 'edited there'), line('a'), line('y')]
    expect(idsOf(merge([line('x'), line('a')], theirs, []))).toEqual(['x', 'y'])
  })

  it.each([
    ['after what it follows there', 'ab', 'axb', 'amb', 'axmb'],
    ['at the head', 'ab', 'xab', 'ab', 'xab'],
    ['though what it follows there is gone here', 'abc', 'abxc', 'ac', 'axc'],
    ['behind all that it follows, where the order is another here', 'abc', 'bxac', 'abc', 'abxc'],
    ['one after the other', 'ab', 'axyb', 'ba', 'baxy'],
  ])('[NOTE4] take in what only they have %s', (_, before, theirs, mine, merged) => {
    const lines = (ids: string) => [...ids].map((id) => line(id))
    expect(idsOf(merge(lines(before), lines(theirs), lines(mine))).join('')).toBe(merged)
  })

  const someLines = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'a+2', '__proto__'),
      text: fc.constantFrom('', 'one', 'two', 'three'),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  const sides = fc
    .tuple(someLines, someLines, someLines)
    .map((all) => all.map((lines) => lines.map(({ id, text }) => line(id, text))))

  it('[NOTE4] each have an id of their own, and none is lost that a side wrote and the other did not delete', () => {
    fc.assert(
      fc.property(sides, ([before = [], theirs = [], mine = []]) => {
        const merged = merge(before, theirs, mine)
        expect(new Set(idsOf(merged)).size).toBe(merged.length)
        const textsThere = merged.map(({ text }) => text)
        const find = (lines: readonly Evidence[], id: string) => lines.find((one) => one.id === id)
        for (const [side, other] of [
          [theirs, mine],
          [mine, theirs],
        ])
          for (const { id, text } of side ?? []) {
            const isAsBefore = find(before, id)?.text === text
            // What is as it was says nothing against the other side; an empty line makes room for a written one.
            if (!isAsBefore && text !== '') expect(textsThere).toContain(text)
            if (isAsBefore && find(other ?? [], id)?.text === text) expect(textsThere).toContain(text)
          }
      }),
      { numRuns: 2000 },
    )
  })

  it('[NOTE4] keep the order here and, where that does not speak against it, the order there', () => {
    fc.assert(
      fc.property(sides, ([before = [], theirs = [], mine = []]) => {
        const merged = idsOf(merge(before, theirs, mine))
        const [there, here] = [idsOf(theirs), idsOf(mine)]
        const precedes = (ids: readonly string[], a: string, b: string) =>
          ids.includes(a) && ids.includes(b) && ids.indexOf(a) < ids.indexOf(b)
        for (const a of merged)
          for (const b of merged) {
            if (precedes(here, a, b)) expect(precedes(merged, a, b)).toBe(true)
            const areBothHere = here.includes(a) && here.includes(b)
            // What a follows there, b precedes here.
            const isContradicted = there.some((c) => precedes(there, c, a) && precedes(here, b, c))
            if (precedes(there, a, b) && !areBothHere && !isContradicted)
              expect(precedes(merged, a, b)).toBe(true)
          }
      }),
      { numRuns: 2000 },
    )
  })
})
