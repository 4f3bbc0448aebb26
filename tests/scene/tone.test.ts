import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELD_SHAPES } from '../../src/scene/fieldShapes'
import { lookOf, toneOf } from '../../src/scene/tone'
import { aGraph } from '../graph/builders'

const graphOf = (fields: number) =>
  aGraph(
    Object.fromEntries(
      Array.from({ length: fields }, (_, index) => [`role-${index + 1}`, { field: `field-${index + 1}` }]),
    ),
  )
const looksOf = (fields: number) => {
  const graph = graphOf(fields)
  return [...graph.fields.keys()].map((field) => lookOf(graph, field))
}

describe('the marks of fields', () => {
  it('[MARK1] never repeat, for 1 to 200 fields', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (fields) => {
        const looks = looksOf(fields)
        expect(new Set(looks.map(({ tone, shape, sign }) => `${tone} ${shape} ${sign}`)).size).toBe(fields)
        expect(new Set(looks.map(({ tone }) => tone)).size).toBe(Math.min(fields, 8))
        expect(new Set(looks.map(({ shape }) => shape)).size).toBe(Math.min(fields, 8))
      }),
    )
  })

  it('[MARK1] are a colour and a shape each for the first eight, and pairs of those alone for 64', () => {
    const looks = looksOf(65)
    expect(looks.slice(0, 8)).toEqual(
      FIELD_SHAPES.map((shape, index) => ({ tone: index + 1, shape, sign: '' })),
    )
    expect(looks.slice(0, 64).every(({ sign }) => sign === '')).toBe(true)
    expect(new Set(looks.slice(0, 64).map(({ tone, shape }) => `${tone} ${shape}`)).size).toBe(64)
    expect(looks[64]).toEqual({ tone: 1, shape: FIELD_SHAPES[0], sign: 'a' })
  })

  it('[MARK1] stay apart beyond the letters', () => {
    const signs = [27, 28, 40].map((pairs) => {
      const graph = graphOf(pairs * 64 + 1)
      return lookOf(graph, `field-${pairs * 64 + 1}`).sign
    })
    expect(signs).toEqual(['10', '11', '1d'])
  })

  it('[MARK1] have the colour that the rest of the field has', () => {
    const graph = graphOf(70)
    for (const field of graph.fields.keys()) expect(lookOf(graph, field).tone).toBe(toneOf(graph, field))
    expect(lookOf(graph, 'none')).toEqual(lookOf(graph, 'field-1'))
  })
})
