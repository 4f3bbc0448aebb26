import { describe, expect, it } from 'vitest'
import { LARGE } from '../../../src/layout/large'
import { distanceAt, MOST_LEGIBLE } from '../../../src/scene/large/distance'

describe('the distance of a large map', () => {
  it.each([
    [320, 400],
    [1000, 480],
    [1440, 800],
    [2560, 1300],
    [3840, 2000],
  ])('[LARGE3] is near only where a window of %i × %i holds 200 cards at the most', (width, height) => {
    for (let zoom = 0.02; zoom <= 2.5; zoom += 0.01) {
      if (distanceAt(zoom, { width, height, textScale: 1 }, 0.05) !== 'near') continue
      const across = width / zoom / (LARGE.card.width + LARGE.corridor * 0.6)
      const down = height / zoom / (LARGE.card.height + LARGE.rowGap)
      if (zoom < 1) expect(across * down).toBeLessThanOrEqual(MOST_LEGIBLE)
    }
  })

  it('[LARGE2] goes from far over middle to near, and is near at full size everywhere', () => {
    const at = (zoom: number) => distanceAt(zoom, { width: 1440, height: 800, textScale: 1 }, 0.04)
    expect([0.04, 0.1, 0.3, 0.7, 1].map(at)).toEqual(['far', 'far', 'middle', 'near', 'near'])
    expect(distanceAt(1, { width: 7680, height: 4320, textScale: 1 }, 0.04)).toBe('near')
  })
})
