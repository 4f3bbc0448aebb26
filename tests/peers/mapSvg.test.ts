import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { writeMapSvg } from '../../src/formats/mapSvg/mapSvg'
import { PAINT } from '../../src/formats/mapSvg/paint'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { chinese, graphs, mapOf, plainMap } from '../formats/cases'
import { oddGraphs } from '../graph/oddGraphs'

/** Every pixel of a picture that a renderer made which is no browser, as numbers from 0 to 255. */
function render(svg: string, loadSystemFonts = false) {
  const picture = new Resvg(svg, { font: { loadSystemFonts } }).render()
  const { pixels, width, height } = picture
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
  return { pixels, width, height, at }
}

const rgb = (hex: string) => [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16))

describe('the SVG in a renderer that is no browser', () => {
  it.each(graphs)('[TAKE2] of %s is drawn at its size, on paper', (_, graph) => {
    const svg = writeMapSvg(mapOf(graph, [...graph.roles.keys()][0] ?? ''), chinese)
    const { width, height, at } = render(svg)
    expect(svg).toContain(`width="${width}" height="${height}"`)
    expect(at(0, 0)).toEqual(rgb(PAINT.paper))
    expect(at(width - 1, height - 1)).toEqual(rgb(PAINT.paper))
  })

  it('[TAKE2] holds its Chinese letters', () => {
    const graph = createRoleGraph(oddGraphs['titles in Chinese only'])
    const svg = writeMapSvg(plainMap(graph), chinese)
    const [blank, drawn] = [render(svg), render(svg, true)]
    const ink = ({ pixels }: typeof drawn) =>
      pixels.filter((value, index) => index % 4 === 0 && value < 60).length
    expect(ink(drawn)).toBeGreaterThan(ink(blank) + 500)
  })
})
