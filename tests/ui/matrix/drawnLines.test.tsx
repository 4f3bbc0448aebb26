import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnLines, edgesOf, spanOf } from '../../../src/ui/matrix/drawnLines'

const anySizes = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 })

describe('the lines that are drawn', () => {
  it('[MATRIX11] are those in view with a margin, and those that are kept, each once and in order', () => {
    const edges = edgesOf(Array.from({ length: 100 }, () => 10))
    expect(spanOf(edges, 500, 600)).toEqual({ first: 44, end: 68 })
    expect(spanOf(edges, 0, 20)).toEqual({ first: 0, end: 8 })
    expect(spanOf(edges, 990, 1000).end).toBe(100)
    const drawn = drawnLines(edges, { first: 4, end: 7 }, [90, 5, 1, -1, 100, 90])
    expect(drawn.map(({ index }) => index)).toEqual([1, 4, 5, 6, 90])
    expect(drawn.map(({ gap }) => gap)).toEqual([10, 20, 0, 0, 830])
    expect(drawnLines(edgesOf([]), spanOf(edgesOf([]), 0, 500), [0])).toEqual([])
  })

  it('[MATRIX11] hold what is in view and stand where they would among all, for any sizes', () => {
    fc.assert(
      fc.property(anySizes, fc.nat(3000), fc.nat(500), fc.array(fc.nat(80)), (sizes, from, length, kept) => {
        const edges = edgesOf(sizes)
        const drawn = drawnLines(edges, spanOf(edges, from, from + length), kept)
        let place = 0
        for (const { index, gap } of drawn) {
          expect(place + gap).toBe(edges[index])
          expect(gap).toBeGreaterThanOrEqual(0)
          place += gap + (sizes[index] ?? 0)
        }
        const indices = drawn.map(({ index }) => index)
        for (const [index, size] of sizes.entries()) {
          const start = edges[index] ?? 0
          if ((start < from + length && start + size > from) || kept.includes(index))
            expect(indices).toContain(index)
        }
      }),
    )
  })
})
