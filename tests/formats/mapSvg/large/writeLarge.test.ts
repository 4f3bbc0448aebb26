import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeLarge } from '../../../../src/formats/mapSvg/large/writeLarge'
import { writeMapSvg } from '../../../../src/formats/mapSvg/mapSvg'
import { createRoleGraph } from '../../../../src/graph/roleGraph'
import { wordingOf } from '../../../../src/graph/text'
import { aLargeGraph } from '../../../scene/large/largeGraph'
import { arbitraryGraph } from '../../arbitraryGraph'
import { chinese, english, graphs, mapOf, plainMap } from '../../cases'
import { faultIn } from '../../xml'
import { allOf, modelOf, seenOf, WINDOW } from './largeMap'

const bare = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '')
const unescaped = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text .*?<\/text>/gs)].map(([element]) => unescaped(element))
const sizeOf = (svg: string) => /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? []
/** As far as the whole map shows in the window. */
const far = (model: ReturnType<typeof modelOf>) => {
  const zoom = Math.min(800 / model.layout.width, 600 / model.layout.height)
  return { view: { x: 180, y: 20, zoom }, distance: 'far' } as const
}

describe('a large map as SVG', () => {
  it('[LARGE7] is well-formed whatever the graph, whole and in view, at any distance', () => {
    const random = fc.sample(arbitraryGraph, { numRuns: 100, seed: 16 }).map(createRoleGraph)
    for (const graph of [...graphs.map(([, graph]) => graph), ...random]) {
      const model = modelOf(graph)
      const content = plainMap(graph)
      for (const reader of [english, chinese])
        for (const one of [
          allOf(content, model),
          seenOf(content, {}, model),
          seenOf(content, far(model), model),
          seenOf(content, { view: { x: -50, y: -60, zoom: 0.3 }, distance: 'middle' }, model),
        ])
          expect([graph.id, faultIn(writeMapSvg(one, reader))]).toEqual([graph.id, null])
    }
  })

  it.each(graphs)('[LARGE7] holds each role of %s once, whole, and nothing that runs', (_, graph) => {
    const svg = writeMapSvg(allOf(plainMap(graph)), english)
    const whole = bare(textsOf(svg).join(' '))
    for (const { title } of graph.roles.values())
      expect(whole).toContain(bare(wordingOf(title, 'en', graph.languages).value))
    expect(svg).not.toMatch(/<script|<foreignObject|<image|\son\w+=|href=|url\((?!#)/i)
    expect(svg.match(/<svg /g)).toHaveLength(2)
  })

  it('[LARGE7] has a card for each of 600 roles, and a name for each move, which are drawn alike, as is said', () => {
    const graph = aLargeGraph(600)
    const svg = writeMapSvg(allOf(plainMap(graph)), english)
    const texts = textsOf(svg)
    for (const id of graph.roles.keys())
      expect(texts.filter((text) => text === `Title of ${id}`)).toHaveLength(1)
    expect(svg.match(/<title>/g)).toHaveLength(graph.transitions.length)
    expect(svg).toContain(`A map of 600 roles and ${graph.transitions.length.toLocaleString('en')} moves.`)
    expect(texts.join(' ')).toContain('With so many lines, only those that are lit are dashed or dotted')
    expect(svg.replace(/[\s\S]*<svg [^>]*preserveAspectRatio/, '').split('</svg>')[0]).not.toContain(
      'dasharray',
    )
  })

  it('[LARGE7] shows of what is in view whole cards, and none that is out of view', () => {
    const graph = aLargeGraph(600)
    const model = modelOf(graph)
    const zoom = 0.8
    const svg = writeMapSvg(seenOf(plainMap(graph), { view: { x: -900, y: -500, zoom } }, model), english)
    const shown = new Set(textsOf(svg).flatMap((text) => /^Title of (r\d+)/.exec(text)?.[1] ?? []))
    const inView = [...graph.roles.keys()].filter((_, role) => {
      const [x = 0, y = 0, width = 0, height = 0] = model.layout.boxes.subarray(role * 4, role * 4 + 4)
      const [left, top] = [x * zoom - 900, y * zoom - 500]
      return left < 1000 && top < 700 && left + width * zoom > 0 && top + height * zoom > 0
    })
    expect(inView.length).toBeGreaterThan(10)
    expect([...shown].sort()).toEqual(inView.sort())
    const [width = 0] = sizeOf(svg)
    expect(width).toBeGreaterThan(1000 / zoom)
    expect(width).toBeLessThan(1000 / zoom + 2 * 272 + 64 + 1)
  })

  it('[LARGE7] shows from afar the cells of the page, and the names of fields beside them', () => {
    const graph = aLargeGraph(1_500)
    const model = modelOf(graph)
    const svg = writeMapSvg(seenOf(plainMap(graph), far(model), model), english)
    const texts = textsOf(svg)
    for (const field of graph.fields.values()) expect(texts).toContain(String(field.name))
    expect(texts.filter((text) => text === '50 roles')).toHaveLength(30)
    expect(texts.filter((text) => text.startsWith('Title of'))).toEqual([])
    const panned = { ...far(model), window: { width: 390, height: 560, textScale: 1 } }
    const narrow = writeMapSvg(seenOf(plainMap(graph), panned, model), english)
    const [ground = ''] = /<g transform="translate\(\d+ \d+\)"><rect/.exec(narrow) ?? []
    const left = Number(/\d+/.exec(ground)?.[0])
    const names = [
      ...narrow.matchAll(
        /translate\(32 [\d.]+\)( scale\([\d.]+\))?"><text x="([\d.]+)"[^>]*text-anchor="end"/g,
      ),
    ]
    expect(names.length).toBeGreaterThan(3)
    for (const [, scaled = ' scale(1)', end] of names)
      expect(32 + Number(end) * Number(scaled.slice(7, -1))).toBeLessThan(left)
    expect(sizeOf(svg)[0]).toBeLessThan(1100)
  })

  it('[LARGE7] keeps the filter and what is lit', () => {
    const graph = aLargeGraph(600)
    const model = modelOf(graph)
    const filtered = allOf(plainMap(graph, { field: 'field-2' }), model)
    const [all, one] = [allOf(plainMap(graph), model), filtered].map((content) =>
      writeMapSvg(content, english),
    )
    expect(sizeOf(one ?? '')[1]).toBeLessThan(sizeOf(all ?? '')[1] ?? 0)
    expect(textsOf(one ?? '').join(' ')).toContain('Only Name of field 2, with the ways in and out.')
    const lit = writeMapSvg(allOf(mapOf(graph, 'r30'), model), english)
    expect(lit).toContain('Highlighted: Title of r30')
    expect(lit).toContain('stroke-width="2.5"')
    const middle = { view: { x: -10, y: -10, zoom: 0.3 }, distance: 'middle' } as const
    expect(writeMapSvg(seenOf(mapOf(graph, 'r30'), middle, model), english)).toContain('<g opacity="0.35">')
  })

  it('[LARGE7] is of a sane size where the window shows nothing of the map', () => {
    const graph = aLargeGraph(400)
    for (const distance of ['near', 'middle', 'far'] as const) {
      const lost = { view: { x: 9e5, y: -9e5, zoom: 0.7 }, distance }
      const svg = writeMapSvg(seenOf(plainMap(graph), lost), english)
      const [width = 0, height = 0] = sizeOf(svg)
      expect([distance, faultIn(svg)]).toEqual([distance, null])
      expect(Math.max(width, height)).toBeLessThan(2000)
    }
  })

  it('[LARGE7] of 3,000 roles comes in pieces that take next to nothing each', () => {
    const graph = aLargeGraph(3_000, 8, 8)
    const { large } = allOf(plainMap(graph))
    if (large === undefined) throw new Error('It is large')
    const { pieces, count, width, height } = writeLarge({ ...plainMap(graph), large }, english)
    let [all, longest] = [0, 0]
    for (const piece of pieces) {
      all += 1
      longest = Math.max(longest, piece.length)
    }
    expect(all).toBeGreaterThan(count)
    expect(all).toBeLessThan(count * 1.05)
    expect(longest).toBeLessThan(100_000)
    expect(Math.max(width, height)).toBeLessThan(60_000)
  })

  it('[LARGE8] has fewer titles for larger text, as the page has', () => {
    const graph = aLargeGraph(1_500)
    const model = modelOf(graph)
    const shown = (textScale: number) => {
      const seen = seenOf(
        plainMap(graph),
        {
          view: { x: -10, y: -10, zoom: 0.25 },
          window: { ...WINDOW, textScale },
          distance: 'middle',
        },
        model,
      )
      return textsOf(writeMapSvg(seen, english)).filter((text) => text.startsWith('Title of')).length
    }
    expect(shown(1)).toBeGreaterThan(20)
    expect(shown(2)).toBeLessThan(shown(1) / 2)
  })
})
