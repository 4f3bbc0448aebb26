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

  it('are those of fields that the filter leaves', () => {
    const window = { width: 1000, height: 2000, textScale: 1 }
    const view = { x: 200, y: 0, zoom: 1500 / layout.height }
    expect(fieldHeads(layout, view, window, all)).toHaveLength(23)
    const only = fieldHeads(layout, view, window, { isFar: true, isLeft: (band) => band === 4 })
    expect(only.map(({ index }) => index)).toEqual([4])
  })
})
