import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeMapSvg } from '../../../src/formats/mapSvg/mapSvg'
import { FIELD_PAINT, PAINT } from '../../../src/formats/mapSvg/paint'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { secondWordingOf, wordingOf, wordingsOf } from '../../../src/graph/text'
import { aGraph, aGraphData, aLadder } from '../../graph/builders'
import { oddGraphs } from '../../graph/oddGraphs'
import { chinese, defaultGraph, english, graphs, mapOf, plainMap } from '../cases'

/** What is left of a text when its lines, its spaces and the marks of its direction are taken away. */
const bare = (text: string): string => text.replace(/[\s\p{Cf}]/gu, '')

const unescaped = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text .*?<\/text>/gs)].map(([element]) => unescaped(element))

describe('the map as SVG', () => {
  it.each(graphs)('[TAKE2] holds all texts of %s as text, in every language that cards show', (_, graph) => {
    for (const reader of [english, chinese]) {
      const whole = bare(textsOf(writeMapSvg(plainMap(graph), reader)).join(''))
      const shown = [
        graph.title,
        ...[...graph.fields.values(), ...graph.levels.values()].map(({ name }) => name),
      ]
      for (const text of shown)
        expect(wordingsOf(text, graph.languages).some(({ value }) => whole.includes(bare(value)))).toBe(true)
      for (const { title } of graph.roles.values()) {
        const second = secondWordingOf(title, reader.language, graph.languages)
        expect(whole).toContain(bare(wordingOf(title, reader.language, graph.languages).value))
        if (second !== null) expect(whole).toContain(bare(second.value))
      }
      expect(whole).toContain(bare(graph.data.version))
      expect(whole).toContain(graph.updated)
    }
  })

  it('[TAKE2] says in which language a text is, and names a face with Chinese characters first for it', () => {
    const svg = writeMapSvg(plainMap(defaultGraph), english)
    expect(svg).toMatch(/^<svg [^>]*xml:lang="en"/)
    expect(svg).toMatch(
      /<text [^>]*xml:lang="zh-CN" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC,[^>]*>数字营销经理<\/text>/,
    )
    expect(writeMapSvg(plainMap(defaultGraph), chinese)).toMatch(
      /<text [^>]*xml:lang="en"[^>]*>Digital Marketing Manager<\/text>/,
    )
  })

  it('[TAKE2] has a title, a description, and a name for every transition', () => {
    const svg = writeMapSvg(mapOf(defaultGraph, 'seo-specialist'), english)
    expect(svg).toContain('<title id="title">Digital marketing and e-commerce</title>')
    expect(svg).toContain(
      '<desc id="desc">A map of 12 roles and 18 moves. Highlighted: SEO Specialist</desc>',
    )
    expect(svg).toContain(
      '<title>SEO Specialist → Digital Marketing Manager: Promotion, inferred by the editors</title>',
    )
    expect(svg.match(/<title>/g)).toHaveLength(18)
  })

  it('[TAKE2] says in words what the lines mean, how many are editorial, and the source with the day of the data', () => {
    const texts = textsOf(writeMapSvg(plainMap(defaultGraph), english))
    expect(texts).toEqual(
      expect.arrayContaining([
        'Promotions',
        'Lateral moves',
        'All 18 moves are inferred by the editors; the source draws none',
        'The fields of 4 roles are editorial too',
        'Source: Reading: Roles and responsibilities in digital marketing and e-commerce',
        'From the reading · not a complete list',
        'Digital marketing and e-commerce, version 1.1.0, data as of 2026-11-28',
      ]),
    )
    expect(textsOf(writeMapSvg(plainMap(aGraph('a')), english))).toContain('This map has no moves')
  })

  it('[TAKE2] draws editorial promotions dashed, stated ones solid, lateral moves dotted', () => {
    const data = aGraphData('a>b', 'a>c', 'b=c')
    const [editorial, stated, lateral] = data.transitions
    if (!editorial || !stated || !lateral) throw new Error('There are three transitions')
    const graph = createRoleGraph({
      ...data,
      transitions: [editorial, { ...stated, basis: 'stated' }, lateral],
    })
    const svg = writeMapSvg(plainMap(graph), english)
    const lineOf = (name: string) => new RegExp(`${name}: .*?</title><path [^>]*>`).exec(svg)?.[0] ?? ''
    expect(lineOf('Title of a → Title of b')).toContain('stroke-dasharray="5 4"')
    expect(lineOf('Title of a → Title of c')).not.toContain('stroke-dasharray')
    expect(lineOf('Title of b → Title of c')).toContain('stroke-dasharray="0.5 4.5"')
    expect(textsOf(svg)).toContain('2 of 3 moves are inferred by the editors')
  })

  it('[TAKE3] keeps what is lit, with its counts, and steps the rest back', () => {
    const svg = writeMapSvg(mapOf(defaultGraph, 'seo-specialist'), english)
    expect(svg.match(/stroke-width="2.5"/g)).toHaveLength(3)
    const texts = textsOf(svg)
    expect(texts).toContain('Highlighted: SEO Specialist')
    expect(texts).toEqual(expect.arrayContaining(['Covered', 'Partly covered', 'New']))
    expect(texts).toContain('The counts rest on skill tags, which are editorial')
    expect(textsOf(writeMapSvg(plainMap(defaultGraph), english)).join()).not.toContain('skill tags')
    // Three counts on each of three lines, after the cards.
    expect(texts.filter((text) => /^\d+$/.test(text))).toHaveLength(9)
    expect(svg).toMatch(/font-size="15" fill="#6b6770">Account Manager</)
    expect(svg).toMatch(/font-size="15" font-weight="600" fill="#1d1b20">SEO Specialist</)
  })

  it('[LADDER4] counts what is in the same area on a ladder, under a mark of its own', () => {
    const svg = writeMapSvg(mapOf(aLadder(2), 'rung-1'), english)
    const texts = textsOf(svg)
    expect(texts).toEqual(expect.arrayContaining(['Covered', 'Same area, higher level', 'New']))
    expect(texts).not.toContain('Partly covered')
    expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(['0', '4', '0'])
    expect(svg.match(new RegExp(`stroke="${PAINT.area}"`, 'g'))).toHaveLength(2)
    expect(writeMapSvg(mapOf(defaultGraph, 'seo-specialist'), english)).not.toContain(PAINT.area)
  })

  it('[TAKE3] keeps the filter, with stubs of what leads out, and counts what it shows', () => {
    const texts = textsOf(writeMapSvg(plainMap(defaultGraph, { field: 'ecommerce' }), english))
    expect(texts).toContain('Only E-commerce, with the ways in and out.')
    expect(texts.join(' ')).toContain('Digital Marketing Manager, in Digital marketing')
    expect(texts).toContain('All 4 moves are inferred by the editors; the source draws none')
    expect(texts).toContain('The field of 1 role is editorial too')
    expect(texts).not.toContain('SEO Specialist')
  })

  it('[TAKE3] leaves out what the legend hides, and says how much', () => {
    const svg = writeMapSvg(plainMap(defaultGraph, { hidden: ['lateral'] }), english)
    expect(svg.match(/<title>/g)).toHaveLength(12)
    const texts = textsOf(svg)
    expect(texts).toContain('6 moves are hidden')
    expect(texts).toContain('All 18 moves are inferred by the editors; the source draws none')
    expect(texts).not.toContain('Lateral moves')
  })

  it('[SCENE1] says of a filtered map with lateral moves hidden what the page says', () => {
    const { scene } = plainMap(defaultGraph, { field: 'ecommerce', hidden: ['lateral'] })
    const texts = textsOf(writeMapSvg({ scene, about: [] }, english))
    expect(scene.legend).toMatchObject({ total: 4, hidden: 1 })
    expect(texts).toContain('1 move is hidden')
    expect(texts).toContain('All 4 moves are inferred by the editors; the source draws none')
  })

  it('[TAKE3] takes the light colours of the interface', () => {
    const css = readFileSync(new URL('../../../src/ui/kit/tokens.css', import.meta.url), 'utf8')
    const [plain = '', ...tones] = css.split("[data-tone='")
    const light = (part: string, name: string) =>
      new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(part)?.[1]
    for (const [name, colour] of Object.entries(PAINT))
      expect([name, light(plain, name)]).toEqual([name, colour])
    expect(
      tones.map((tone) => ({
        field: light(tone, 'tone'),
        tint: light(tone, 'field-tint'),
        band: light(tone, 'field-band'),
      })),
    ).toEqual(FIELD_PAINT)
  })

  it('[TAKE3] tells eight fields apart by mark and pattern too', () => {
    const svg = writeMapSvg(plainMap(createRoleGraph(oddGraphs['8 fields'])), english)
    const patterns = [...svg.matchAll(/<pattern id="pattern-\d".*?<path d="([^"]*)"/gs)].map(
      ([, path]) => path,
    )
    expect(new Set(patterns).size).toBe(8)
    const marks = [...svg.matchAll(/<path d="([^"]*)" fill="#\w+" transform/g)].map(([, path]) => path)
    expect(new Set(marks).size).toBe(8)
  })

  it('[MARK1] marks no two fields alike, however many there are', () => {
    const overrides = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`role-${index + 1}`, { field: `field-${index + 1}` }]),
    )
    const svg = writeMapSvg(plainMap(aGraph(overrides)), english)
    const marked = svg.matchAll(
      /<path d="([^"]*)" fill="(#\w+)" transform="[^"]*"\/>(?:<text[^>]*>(\w+)<\/text>)?/g,
    )
    const marks = [...marked].map(([, shape, colour, sign = '']) => `${shape} ${colour} ${sign}`)
    expect(marks).toHaveLength(200)
    expect(new Set(marks).size).toBe(100)
  })
})
