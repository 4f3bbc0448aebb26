import { describe, expect, it } from 'vitest'
import { writeMapSvg } from '../../../src/formats/mapSvg/mapSvg'
import { textLine } from '../../../src/formats/mapSvg/textLine'
import { aGraph } from '../../graph/builders'
import { chinese, defaultGraph, english, graphs, mapOf, plainMap } from '../cases'

const LINES = /<text ([^>]*)>(.*?)<\/text>/gs
const inRuns = (markup: string): readonly string[] => markup.split(/<[^>]*>/).filter((run) => run !== '')
const shortened = (run: string): string => run.trim().replace(/\s+/g, ' ')

/** Lines that lose spaces in a program that takes each run by itself, unless it is told to keep them. */
const spoiled = (svg: string): readonly string[] =>
  [...svg.matchAll(LINES)].flatMap(([line, attributes = '', content = '']) => {
    const isKept = attributes.includes('xml:space="preserve"')
    return isKept || inRuns(content).every((run) => run === shortened(run)) ? [] : [line]
  })

const lineOf = (...values: readonly string[]): string =>
  textLine(
    values.map((value) => ({ value, language: 'en' })),
    0,
    20,
    'en',
    { size: 13 },
  )

describe('a line of text in SVG', () => {
  it.each(graphs)(
    '[TAKE2] keeps its spaces in every program, between runs too, on the map of %s',
    (_, graph) => {
      for (const reader of [english, chinese]) {
        const first = [...graph.roles.keys()][0] ?? ''
        const field = [...graph.fields.keys()].at(-1) ?? null
        for (const content of [plainMap(graph), mapOf(graph, first), plainMap(graph, { field })])
          expect(spoiled(writeMapSvg(content, reader))).toEqual([])
      }
    },
  )

  it('[TAKE2] says so for the name of a level before its number of roles', () => {
    const svg = writeMapSvg(plainMap(defaultGraph), english)
    expect(svg).toMatch(/xml:space="preserve"><tspan>Entry level<\/tspan><tspan [^>]*> 8 roles<\/tspan>/)
  })

  it.each([
    ['at the end of a run', ['To ', 'there']],
    ['at its beginning', ['To', ' there']],
    ['several in a row', ['To  there']],
    ['at the ends of a line', [' To there ']],
  ])('[TAKE2] keeps spaces %s', (_, values) => {
    expect(lineOf(...values)).toContain(' xml:space="preserve"')
  })

  it('[TAKE2] says nothing of spaces where none could be lost', () => {
    expect(lineOf('To there', 'and back')).not.toContain('xml:space')
    expect(writeMapSvg(plainMap(aGraph('a')), english)).toContain('>Title of a</text>')
  })
})
