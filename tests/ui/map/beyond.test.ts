import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/layout/input'
import { countBeyond, freePlace, takenAt } from '../../../src/ui/map/beyond'

const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 50 })
/** Three levels of two roles in one band. */
const drawn = {
  columns: [20, 220, 420].map((x, index) => ({ level: `level-${index}`, x, width: 100, roles: 2 })),
  bands: [{ field: 'field', x: 0, y: 56, width: 540, height: 200, roles: 6 }],
  boxes: [20, 220, 420].flatMap((x) => [box(x, 90), box(x, 190)]),
}
const seen = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

describe('what lies beyond', () => {
  it('[MAP17] counts levels across and roles in view up and down that are not wholly seen', () => {
    expect(countBeyond(drawn, seen(0, 0, 540, 260))).toEqual({ left: 0, right: 0, up: 0, down: 0 })
    expect(countBeyond(drawn, seen(0, 0, 300, 200))).toEqual({ left: 0, right: 2, up: 0, down: 2 })
    expect(countBeyond(drawn, seen(200, 150, 140, 200))).toEqual({ left: 1, right: 1, up: 1, down: 0 })
  })

  it('[MAP17] leaves out what is cut by less than can be seen', () => {
    expect(countBeyond(drawn, seen(28, 0, 484, 232))).toEqual({ left: 0, right: 0, up: 0, down: 0 })
    expect(countBeyond(drawn, seen(29, 0, 482, 231))).toEqual({ left: 1, right: 1, up: 0, down: 3 })
  })

  it('counts nothing on an empty map', () => {
    const none = { columns: [], bands: [], boxes: [] }
    expect(countBeyond(none, seen(0, 0, 1, 1))).toEqual({ left: 0, right: 0, up: 0, down: 0 })
    expect(takenAt('right', none, seen(0, 0, 1, 1), 9)).toEqual([])
  })
})

describe('a sign of it', () => {
  it('[MAP17] would cover the cards, names and headings at its side', () => {
    const view = seen(0, 0, 300, 300)
    expect(takenAt('right', drawn, view, 60)).toEqual([
      [16, 40],
      [62, 84],
      [90, 140],
      [190, 240],
    ])
    expect(takenAt('left', drawn, seen(395, 0, 300, 300), 20)).toEqual([])
    expect(takenAt('down', drawn, seen(0, 0, 540, 200), 20)).toEqual([
      [20, 120],
      [220, 320],
      [420, 520],
    ])
    expect(takenAt('up', drawn, seen(0, 150, 540, 200), 20)).toEqual([])
  })

  it('[MAP17] stands at the nearest free place', () => {
    expect(freePlace([], 20, [0, 100], 40)).toBe(40)
    expect(freePlace([[30, 70]], 20, [0, 100], 40)).toBe(10)
    expect(freePlace([[30, 70]], 20, [0, 100], 45)).toBe(70)
    expect(freePlace([[30, 70]], 20, [0, 80], 60)).toBe(10)
    expect(freePlace([], 20, [0, 100], 95)).toBe(80)
  })

  it('[MAP17] has none where all is taken', () => {
    expect(freePlace([[0, 100]], 20, [0, 100], 40)).toBeNull()
    expect(freePlace([], 120, [0, 100], 40)).toBeNull()
  })
})
