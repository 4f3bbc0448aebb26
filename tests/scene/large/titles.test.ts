import { describe, expect, it } from 'vitest'
import { layOutLarge } from '../../../src/layout/large'
import { MOST_LEGIBLE } from '../../../src/scene/large/distance'
import { fieldHeads, NAME_HEIGHT } from '../../../src/scene/large/heads'
import { LABEL_HEIGHT } from '../../../src/scene/large/labels'
import { maskOf } from '../../../src/scene/large/mask'
import { createModel } from '../../../src/scene/large/model'
import { byWeight, textStep, titlesAt } from '../../../src/scene/large/titles'
import { toLayoutInput } from '../../../src/scene/layoutInput'
import { createRandom } from '../../e2e/random'
import { plainMap } from '../../formats/cases'
import { aLargeGraph } from './largeGraph'

const graph = aLargeGraph(1_000, 23, 6)
const model = createModel(graph, layOutLarge(toLayoutInput(graph, null)))
const mask = maskOf(plainMap(graph).scene)
const order = byWeight(model, mask)
const chosen = { model, mask, order, lit: [], language: 'en' }
const WINDOWS = [
  { width: 390, height: 560 },
  { width: 1440, height: 800 },
  { width: 2560, height: 1300 },
]

describe.each([1.5, 2])('the titles of a large map where text is %f times as large', (textScale) => {
  it('[LARGE8] are as large, and lie neither over one another nor over names of fields, in 300 views', () => {
    const random = createRandom(5)
    const known = new Map<string, ReturnType<typeof titlesAt>>()
    const over: string[] = []
    let most = 0
    for (let at = 0; at < 300; at += 1) {
      const window = { ...(WINDOWS[at % WINDOWS.length] ?? { width: 1, height: 1 }), textScale }
      const zoom = 0.12 + random(400) / 600
      const step = textStep(zoom, window)
      const titles = known.get(`${step} ${window.width}`) ?? titlesAt(chosen, step, window)
      known.set(`${step} ${window.width}`, titles)
      const view = { x: -random(model.layout.width) * zoom, y: -random(model.layout.height) * zoom, zoom }
      const heads = fieldHeads(model.layout, view, window, { isFar: false, isLeft: () => true })
      const boxes = [
        ...heads.map(({ x, y, room }) => ({
          name: true,
          x,
          y,
          width: room,
          height: NAME_HEIGHT * textScale,
        })),
        ...titles.map((title) => ({
          name: false,
          x: title.x * zoom + view.x,
          y: title.y * zoom + view.y,
          width: title.width * textScale,
          height: LABEL_HEIGHT * textScale,
        })),
      ].filter(
        ({ x, y, width, height }) => x < window.width && y < window.height && x + width > 0 && y + height > 0,
      )
      most = Math.max(most, boxes.length)
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y + 0.01 ||
            other.y + other.height <= one.y + 0.01
          if (!isApart) over.push(`${one.name} ${other.name} at ${zoom}`)
        }
    }
    expect(over).toEqual([])
    expect(most).toBeGreaterThan(10)
    expect(most).toBeLessThanOrEqual(MOST_LEGIBLE)
  })
})

describe('the titles of a large map', () => {
  it('are those of what is lit first, then of those with most moves', () => {
    const window = { width: 1440, height: 800, textScale: 1 }
    const step = textStep(0.3, window)
    const [first = -1] = titlesAt(chosen, step, window).map(({ role }) => role)
    expect(first).toBe(order[0])
    const lit = order.at(-1) ?? -1
    expect(titlesAt({ ...chosen, lit: [lit] }, step, window)[0]?.role).toBe(lit)
  })
})
