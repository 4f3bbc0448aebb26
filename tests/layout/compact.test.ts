import { expect, it } from 'vitest'
import { isReadableStill } from '../../src/layout/compact'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { fittedOf } from './layoutCases'

it.each([
  [360, 2, true],
  [390, 2, true],
  [300, 2, false],
  [390, 3, false],
  [820, 2, true],
  [820, 3, false],
  [390, 1, true],
] as const)('[VIEW1] at %d px a map of %d columns that is read whole: %s', (width, columns, isReadable) => {
  expect(isReadableStill(columns, width)).toBe(isReadable)
})

it.each([320, 360, 390, 560, 640, 820, 990])(
  '[VIEW1] the map that begins a page of %d px keeps to its bound',
  (width) => {
    const { layout, zoom } = fittedOf(defaultGraph, null, { width, height: null, textScale: 1 }, 285)
    expect(isReadableStill(2, width)).toBe(true)
    expect(zoom).toBeGreaterThanOrEqual(0.8)
    expect(layout.width * zoom).toBeLessThanOrEqual(width + 1)
  },
)
