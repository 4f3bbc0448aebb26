import { describe, expect, it } from 'vitest'
import { canFollow, centredOn } from '../../../../src/ui/map/large/centred'

const WINDOW = { width: 1000, height: 600 }
const at = (x: number, y: number, zoom: number) => centredOn({ x, y, width: 0, height: 0 }, zoom, WINDOW)

describe('a move of a large map', () => {
  it.each([
    ['to where it is', at(500, 300, 1), at(500, 300, 1), true],
    ['a window on', at(500, 300, 1), at(1500, 900, 1), true],
    ['some windows on, across', at(500, 300, 1), at(2600, 300, 1), false],
    ['some windows on, down', at(500, 300, 1), at(500, 1600, 1), false],
    ['a little closer', at(500, 300, 0.5), at(700, 300, 1), true],
    ['from afar to a card', at(500, 300, 0.02), at(500, 300, 0.85), false],
    ['from a card to afar', at(500, 300, 0.85), at(500, 300, 0.02), false],
  ] as const)('[LARGE5] %s can be followed, or is done at once', (_, from, to, expected) => {
    expect(canFollow(from, to, WINDOW)).toBe(expected)
  })
})
