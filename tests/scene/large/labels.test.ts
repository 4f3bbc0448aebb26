import { describe, expect, it } from 'vitest'
import { layOutLarge } from '../../../src/layout/large'
import { MOST_LEGIBLE } from '../../../src/scene/large/distance'
import { LABEL_HEIGHT, labelsAt, stepOf, widthOfTitle } from '../../../src/scene/large/labels'
import { toLayoutInput } from '../../../src/scene/layoutInput'
import { createRandom } from '../../e2e/random'
import { aLargeGraph } from './largeGraph'

const WINDOWS = [
  { width: 390, height: 560 },
  { width: 1000, height: 480 },
  { width: 1440, height: 800 },
  { width: 2560, height: 1300 },
]

describe.each([201, 1_000, 10_000])('the titles of a map of %i roles', (size) => {
  const graph = aLargeGraph(size, 23, 6)
  const layout = layOutLarge(toLayoutInput(graph, null))
  const order = [...Array(size).keys()]
  const titles = ['Lead', 'Supply chain planning and procurement manager', '供应链计划与采购高级经理', 'Ops']
  const width = (role: number) => widthOfTitle(titles[role % titles.length] ?? '')

  it('[LARGE3] never lie over one another, and a window holds 200 at the most, in 300 views', () => {
    const random = createRandom(3)
    let most = 0
    const chosen = new Map<string, ReturnType<typeof labelsAt>>()
    const chosenAt = (step: number, window: (typeof WINDOWS)[number]) => {
      const key = `${step} ${window.width}`
      const bars = [...layout.bands.y].map((y) => y * step)
      const labels = chosen.get(key) ?? labelsAt({ boxes: layout.boxes, order, width, bars }, step, window)
      chosen.set(key, labels)
      return labels
    }
    const over: string[] = []
    for (let view = 0; view < 300; view += 1) {
      const window = WINDOWS[view % WINDOWS.length] ?? { width: 1, height: 1 }
      const zoom = 0.06 + random(400) / 900
      const step = stepOf(zoom)
      expect(step).toBeLessThanOrEqual(zoom * 1.000001)
      const [x, y] = [random(layout.width), random(layout.height)]
      const seen = chosenAt(step, window)
        .map((label) => ({ ...label, left: (label.x - x) * zoom, top: (label.y - y) * zoom }))
        .filter(
          ({ left, top, width: wide }) =>
            left < window.width && top < window.height && left + wide > 0 && top + LABEL_HEIGHT > 0,
        )
      most = Math.max(most, seen.length)
      for (const [at, one] of seen.entries())
        for (const other of seen.slice(at + 1)) {
          const isApart =
            one.left + one.width <= other.left ||
            other.left + other.width <= one.left ||
            one.top + LABEL_HEIGHT <= other.top ||
            other.top + LABEL_HEIGHT <= one.top
          if (!isApart) over.push(`${one.role} over ${other.role} at ${zoom}`)
        }
    }
    expect(over).toEqual([])
    expect(most).toBeGreaterThan(20)
    expect(most).toBeLessThanOrEqual(MOST_LEGIBLE)
  })

  it('stand from one view to the next, as long as the zoom keeps its step', () => {
    const at = (zoom: number) =>
      labelsAt({ boxes: layout.boxes, order, width, bars: [] }, stepOf(zoom), { width: 1440, height: 800 })
    expect(at(0.26)).toEqual(at(0.27))
  })
})

describe('the titles of a large map', () => {
  it('are chosen by their order: the first is always there', () => {
    const boxes = Float64Array.from([0, 0, 100, 40, 10, 0, 100, 40, 0, 900, 100, 40])
    const chosen = (order: readonly number[]) =>
      labelsAt({ boxes, order, width: () => 90, bars: [] }, 1, { width: 800, height: 600 }).map(
        ({ role }) => role,
      )
    expect(chosen([0, 1, 2])).toEqual([0, 2])
    expect(chosen([1, 0, 2])).toEqual([1, 2])
    expect(chosen([])).toEqual([])
  })

  it('keep clear of the names of fields', () => {
    const boxes = Float64Array.from([0, 0, 100, 40])
    const titles = { boxes, order: [0], width: () => 90 }
    expect(labelsAt({ ...titles, bars: [20] }, 1, { width: 800, height: 600 })).toEqual([])
    expect(labelsAt({ ...titles, bars: [60] }, 1, { width: 800, height: 600 })).toHaveLength(1)
  })

  it('take the room of their letters, Chinese ones a square each, up to the widest', () => {
    expect(widthOfTitle('Lead')).toBeLessThan(widthOfTitle('店长助理'))
    expect(widthOfTitle('x'.repeat(400))).toBe(widthOfTitle('长'.repeat(400)))
  })
})
