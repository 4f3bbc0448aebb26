import { describe, expect, it } from 'vitest'
import { writeMapSvg } from '../../../src/formats/mapSvg/mapSvg'
import { drawPng } from '../../../src/ui/export/drawPng'
import { chinese, defaultGraph, english, graphs, mapOf, plainMap } from '../../formats/cases'

/** The picture as a browser draws it, in the page. */
function drawn(svg: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const frame = document.body.appendChild(document.createElement('div'))
  const element = frame.appendChild(document.importNode(documentElement, true))
  if (!(element instanceof SVGSVGElement)) throw new Error('The picture cannot be read')
  return element
}

const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.bottom <= outer.bottom + 0.5

/** Texts that reach beyond the picture, or beyond the card, band or count that they stand in. */
function cutTexts(svg: string): readonly string[] {
  const picture = drawn(svg)
  const cut = [...picture.querySelectorAll('text')].filter((text) => {
    const boxes = [...(text.parentElement?.querySelectorAll(':scope > rect') ?? [])]
      .map((rect) => rect.getBoundingClientRect())
      // Marks of counts are rectangles too.
      .filter(({ width }) => width > 20)
      .toSorted((a, b) => a.width - b.width)
    return !isInside(text.getBoundingClientRect(), boxes[0] ?? picture.getBoundingClientRect())
  })
  picture.parentElement?.remove()
  return cut.map(({ textContent }) => textContent)
}

describe('the map as a picture in a browser', () => {
  it.each(graphs)('[TAKE2] cuts off no text of %s', (_, graph) => {
    for (const reader of [english, chinese]) {
      expect(cutTexts(writeMapSvg(mapOf(graph, [...graph.roles.keys()][0] ?? ''), reader))).toEqual([])
      const field = [...graph.fields.keys()].at(-1) ?? null
      expect(cutTexts(writeMapSvg(plainMap(graph, { field }), reader))).toEqual([])
    }
  })

  it('[TAKE2] cuts off no text in broader letters than those of most systems', () => {
    const svg = writeMapSvg(plainMap(defaultGraph), english)
    expect(cutTexts(svg.replaceAll(/font-family="[^"]*"/g, 'font-family="DejaVu Sans, Verdana"'))).toEqual([])
  })

  it('[TAKE2] cuts off no name of a field or level, however long', () => {
    const named = (text: string) => text.repeat(12).slice(0, 200)
    const long = {
      ...defaultGraph,
      fields: new Map(
        [...defaultGraph.fields].map(([id, field]) => [
          id,
          { ...field, name: named('Long names of fields ') },
        ]),
      ),
      levels: new Map(
        [...defaultGraph.levels].map(([id, level]) => [id, { ...level, name: named('层级的名称') }]),
      ),
    }
    expect(cutTexts(writeMapSvg(plainMap(long), english))).toEqual([])
  })

  it.each([1, 2])('[TAKE4] is drawn as a PNG at %i times its size', async (scale) => {
    const svg = writeMapSvg(plainMap(defaultGraph), chinese)
    const result = await drawPng(svg, scale)
    if (!('picture' in result)) throw new Error(result.fault)
    expect(result.picture.type).toBe('image/png')
    const { width, height } = await createImageBitmap(result.picture)
    const size = drawn(svg)
    expect([width, height]).toEqual([size.width.baseVal.value * scale, size.height.baseVal.value * scale])
    size.parentElement?.remove()
  })

  it('[TAKE4] is refused as a PNG where no browser could draw it, with its size', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="100"/>'
    expect(await drawPng(svg, 2)).toEqual({ fault: 'tooLarge', width: 18_000, height: 200 })
    const square = '<svg xmlns="http://www.w3.org/2000/svg" width="16384" height="16385"/>'
    expect(await drawPng(square, 1)).toMatchObject({ fault: 'tooLarge' })
    expect(await drawPng('<svg', 1)).toMatchObject({ fault: 'noPicture' })
  })
})
