import { describe, expect, it } from 'vitest'
import { defaultGraph } from '../graph/defaultRoleGraph'
import { fittedOf } from './layoutCases'

/** What the default titles need in common fonts, px. */
const CARD = 285
const fitIn = (width: number, height: number | null, graph = defaultGraph) =>
  fittedOf(graph, null, { width, height, textScale: 1 }, CARD)
const corridorOf = ({ layout }: ReturnType<typeof fitIn>) => {
  const [first, second] = layout.columns
  return (second?.x ?? 0) - (first?.x ?? 0) - (layout.cards.get('seo-specialist')?.width ?? 0)
}

describe('the measures of the map', () => {
  it('[MAP4] are the full ones where there is room, and grow with a large screen up to a bound', () => {
    const large = fitIn(1000, 1000)
    expect(corridorOf(large)).toBe(176)
    expect(large.layout.cards.get('seo-specialist')?.width).toBe(296)
    expect(large.zoom).toBeGreaterThanOrEqual(1)
    expect(fitIn(4000, 4000).zoom).toBe(1.6)
  })

  it('[MAP4] give way before the text does: first the corridor narrows, then the whole shrinks', () => {
    const narrower = fitIn(860, 1000)
    expect(narrower.zoom).toBeGreaterThanOrEqual(1)
    expect(narrower.zoom).toBeLessThan(1.02)
    expect(corridorOf(narrower)).toBeLessThan(176)
    const narrowest = fitIn(684, 1000)
    expect(corridorOf(narrowest)).toBe(88)
    expect(narrowest.zoom).toBeLessThan(1)
    expect(narrowest.zoom).toBeGreaterThanOrEqual(0.85)
  })

  it('[MAP4] [MAP5] keep what a card says beside its title as long as the corridor can give way', () => {
    const cardIn = (width: number) =>
      fittedOf(
        defaultGraph,
        null,
        { width, height: 1000, textScale: 1 },
        { full: 340, least: 285 },
      ).layout.cards.get('seo-specialist')?.width
    expect([1200, 902, 760].map(cardIn)).toEqual([340, 340, 292])
    expect(cardIn(684)).toBe(285)
  })

  it('[MAP4] always show the whole, down to a size at which nothing can be made out', () => {
    for (const [width, height] of [
      [640, 400],
      [700, 900],
      [1300, 500],
    ] as const) {
      const { layout, zoom } = fitIn(width, height)
      expect(layout.width * zoom).toBeLessThanOrEqual(width)
      expect(layout.height * zoom).toBeLessThanOrEqual(height)
    }
    expect(fitIn(1280, 20).zoom).toBe(0.1)
  })

  it('[ROOM3] follow the width alone where the page scrolls, with small cards on a phone', () => {
    expect(fitIn(800, null)).toMatchObject({ compact: false, zoom: 1 })
    const phone = fitIn(390, null)
    expect(phone.compact).toBe(true)
    expect(phone.layout.width * phone.zoom).toBeLessThanOrEqual(390)
    expect(phone.zoom).toBeGreaterThanOrEqual(0.85)
  })
})
