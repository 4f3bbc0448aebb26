import { describe, expect, it } from 'vitest'
import { layOutLarge } from '../../../src/layout/large'
import { fieldHeads, gutterOf, levelHeads, NAME_HEIGHT } from '../../../src/scene/large/heads'
import { toLayoutInput } from '../../../src/scene/layoutInput'
import { createRandom } from '../../e2e/random'
import { aLargeGraph } from './largeGraph'

const layout = layOutLarge(toLayoutInput(aLargeGraph(1_000, 23, 6), null))
const all = { isFar: true, isLeft: () => true }

describe('the names beside a large map', () => {
  it.each([1, 1.5, 2])('[LARGE3] never lie over one another at %f times the usual text', (textScale) => {
    const random = createRandom(9)
    for (let view = 0; view < 300; view += 1) {
      const window = { width: 256 + random(2000), height: 160 + random(1000), textScale }
      const zoom = 0.01 + random(1000) / 1000
      const at = { x: random(4000) - 2000, y: random(4000) - 3000, zoom }
      const tops = fieldHeads(layout, at, window, { isFar: view % 2 === 0, isLeft: () => true }).map(
        ({ y }) => y,
      )
      for (const [index, top] of tops.slice(1).entries())
        expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(NAME_HEIGHT * textScale)
      const levels = levelHeads(layout, at, window)
      for (const [index, { x }] of levels.slice(1).entries())
        expect(x).toBeGreaterThanOrEqual((levels[index]?.x ?? 0) + (levels[index]?.room ?? 0))
    }
  })

  it('[LARGE9] leave two thirds of a narrow window to the cells, and have one width in a wide one', () => {
    expect(gutterOf({ width: 1440, height: 800, textScale: 1 })).toBe(168)
    expect(gutterOf({ width: 1440, height: 800, textScale: 2 })).toBe(336)
    for (const width of [256, 320, 390])
      for (const textScale of [1, 2])
        expect(gutterOf({ width, height: 500, textScale })).toBeLessThanOrEqual(width * 0.37)
  })

  it('[LARGE2] name every few levels where there are more of them than names have room', () => {
    const many = layOutLarge(toLayoutInput(aLargeGraph(1_000, 5, 40), null))
    const window = { width: 1000, height: 800, textScale: 1 }
    const zoom = 900 / many.width
    const at = (x: number) => levelHeads(many, { x, y: 0, zoom }, window).map(({ index }) => index)
    const named = at(50)
    expect(named.length).toBeGreaterThan(9)
    expect(named.length).toBeLessThan(18)
    // Panned, the same ones.
    expect(at(-100).every((index) => named.includes(index))).toBe(true)
    // Closer, each has its own.
    expect(
      levelHeads(many, { x: 0, y: 0, zoom: 1 }, window)
        .map(({ index }) => index)
        .slice(0, 3),
    ).toEqual([0, 1, 2])
  })

  it('[LARGE2] leave a wide level its own after a narrow one', () => {
    const columns = { x: new Float64Array([0, 400, 4000]), width: new Float64Array([300, 3500, 300]) }
    const window = { width: 1000, height: 800, textScale: 1 }
    const seen = { level: new Uint32Array([0, 1, 2]), roles: new Uint32Array([1, 90, 1]), ...columns }
    expect(
      levelHeads({ columns: seen }, { x: 0, y: 0, zoom: 0.1 }, window).map(({ index }) => index),
    ).toEqual([1])
  })

  it('are those of fields that the filter leaves', () => {
    const window = { width: 1000, height: 2000, textScale: 1 }
    const view = { x: 200, y: 0, zoom: 1500 / layout.height }
    expect(fieldHeads(layout, view, window, all)).toHaveLength(23)
    const only = fieldHeads(layout, view, window, { isFar: true, isLeft: (band) => band === 4 })
    expect(only.map(({ index }) => index)).toEqual([4])
  })
})
