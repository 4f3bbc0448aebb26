import { describe, expect, it } from 'vitest'
import type { Style } from '../../../../src/formats/mapSvg/cards'
import { fitCard, fitText } from '../../../../src/formats/mapSvg/large/fitted'
import { widthOf } from '../../../../src/formats/mapSvg/measure'
import { paintsOf } from '../../../../src/formats/mapSvg/paint'
import { english, graphs, mapOf, plainMap } from '../../cases'

const BOX = { x: 300, y: 500, width: 272, height: 56 }

/** The lines of text in a piece of a picture, where they stand and how large, px. */
function linesIn(markup: string) {
  const [, left = '0', top = '0', by = '1'] =
    /^<g transform="translate\(([\d.-]+) ([\d.-]+)\)(?: scale\(([\d.]+)\))?">/.exec(markup) ?? []
  const isPlaced = markup.startsWith('<g transform')
  const scale = Number(by)
  return [
    ...markup.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"([^>]*)>(.*?)<\/text>/g),
  ].map(([, x, y, size, look = '', words = '']) => {
    const face = { size: Number(size) * scale, bold: look.includes('600') }
    const text = words.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    const wide = widthOf(text, face)
    const at = (isPlaced ? Number(left) : 0) + Number(x) * scale
    return {
      text,
      left: look.includes('"end"') ? at - wide : at,
      right: look.includes('"end"') ? at : at + wide,
      baseline: (isPlaced ? Number(top) : 0) + Number(y) * scale,
      size: face.size,
    }
  })
}

describe('what has its place on a large map', () => {
  it.each(graphs)('[LARGE7] stands whole in its card: %s', (_, graph) => {
    const style: Style = { graph, paintOf: paintsOf(graph), readersLanguage: 'en' }
    const [first = ''] = graph.roles.keys()
    for (const { scene } of [plainMap(graph), mapOf(graph, first)])
      for (const role of graph.roles.values()) {
        const lines = linesIn(fitCard(scene, role, BOX, style, english))
        expect(lines.length).toBeGreaterThan(0)
        for (const { left, right, baseline, size } of lines) {
          expect(baseline - size).toBeGreaterThanOrEqual(BOX.y - 1)
          expect(baseline).toBeLessThanOrEqual(BOX.y + BOX.height)
          expect(left).toBeGreaterThanOrEqual(BOX.x)
          expect(right).toBeLessThanOrEqual(BOX.x + BOX.width + 2)
        }
      }
  })

  it('[LARGE7] keeps its size where it fits, and is only as much smaller as it must', () => {
    const placed = (value: string) =>
      linesIn(
        fitText([{ value, language: 'en' }], { x: 10, y: 20, width: 100, height: 18 }, { size: 12 }, 18, 'en')
          .markup,
      )
    expect(placed('Lead').map(({ size }) => size)).toEqual([12])
    const long = placed('Supply chain planning and procurement manager')
    expect(long.map(({ text }) => text).join(' ')).toBe('Supply chain planning and procurement manager')
    for (const { size, right } of long) {
      expect(size).toBeGreaterThan(4)
      expect(size).toBeLessThan(12)
      expect(right).toBeLessThanOrEqual(111)
    }
    expect(
      placed('x'.repeat(5_000))
        .map(({ text }) => text)
        .join(''),
    ).toHaveLength(5_000)
    expect(placed('')).toHaveLength(0)
  })
})
