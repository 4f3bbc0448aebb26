import { describe, expect, it } from 'vitest'
import { shiftOfNames, viewportOf } from '../../../src/ui/map/viewportOf'

const room = (width: number, height: number | null, textScale = 1) => ({ width, height, textScale })
const whole = (width: number, height: number, zoom: number) => ({ layout: { width, height }, zoom })

describe('the place of a map', () => {
  it('[MAP4] shows the whole in the middle where that can be read', () => {
    expect(viewportOf(whole(1000, 500, 0.9), room(1000, 900))).toEqual({ x: 50, y: 135, zoom: 0.9 })
    expect(viewportOf(whole(1000, 1000, 0.8), room(800, 800))).toEqual({ x: 0, y: 0, zoom: 0.8 })
  })

  it('[MAP16] begins at the upper left, at reading size, where the whole is too small to read', () => {
    expect(viewportOf(whole(4000, 2000, 0.2), room(800, 600))).toEqual({ x: 0, y: 0, zoom: 0.85 })
  })

  it('[MAP16] still fits across or down where it can be read so, and no larger than reading size', () => {
    expect(viewportOf(whole(1000, 2000, 0.3), room(820, 600))).toMatchObject({ x: 0, y: 0, zoom: 0.82 })
    expect(viewportOf(whole(4000, 500, 0.2), room(800, 600))).toMatchObject({ x: 0, zoom: 0.85 })
    // Down the map is where a whole one of this size would be.
    expect(viewportOf(whole(4000, 500, 0.2), room(800, 600)).y).toBeCloseTo((600 - 425) * 0.3)
    expect(viewportOf(whole(1000, 2000, 0.3), room(790, 600)).zoom).toBe(0.85)
  })

  it('[MAP16] grows with the text', () => {
    expect(viewportOf(whole(4000, 2000, 0.2), room(800, 600, 2)).zoom).toBe(1.7)
    expect(viewportOf(whole(1000, 500, 1.5), room(1500, 900, 2)).zoom).toBe(1.7)
    expect(viewportOf(whole(1000, 500, 1.6), room(1600, 900, 2)).zoom).toBe(1.6)
  })

  it('[ROOM3] is as large as the map has become where the page scrolls', () => {
    expect(viewportOf(whole(1000, 500, 0.3), room(1000, null))).toMatchObject({ y: 0, zoom: 0.3 })
  })

  it('[MAP16] is that of the whole where it is asked for', () => {
    expect(viewportOf(whole(4000, 2000, 0.2), room(800, 600), 0.2)).toMatchObject({ x: 0, zoom: 0.2 })
  })

  it('[MAP17] has names at the right end stand where they are seen', () => {
    const layout = { width: 1000 }
    expect(shiftOfNames({ ...layout, height: 1 }, { width: 500 }, { x: 0, zoom: 0.5 })).toBe('0px')
    expect(shiftOfNames({ ...layout, height: 1 }, { width: 500 }, { x: 0, zoom: 1 })).toBe('-500px')
    expect(shiftOfNames({ ...layout, height: 1 }, { width: 500 }, { x: -600, zoom: 1 })).toBe('0px')
  })
})
