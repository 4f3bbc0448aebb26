import fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { asWritten, writeCsv } from '../../src/formats/csv/csv'
import type { FormatId } from '../../src/formats/formats'
import { formats } from '../../src/formats/formats'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { createRoleGraph } from '../../src/graph/roleGraph'
import { defaultGraph, english, graphs } from '../formats/cases'
import { aGraphData } from '../graph/builders'

function tableOf(graph: RoleGraph, id: FormatId): string[][] {
  const text = formats.graph.find((format) => format.id === id)?.write({ graph }, english)
  const { data, errors } = papa.parse<string[]>(
    String(text)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n$/, ''),
  )
  expect(errors).toEqual([])
  return data
}

describe('CSV', () => {
  it('[TAKE7] holds a row a role, with a column a language for each text', () => {
    const [header, ...rows] = tableOf(defaultGraph, 'roles-csv')
    expect(header?.slice(0, 6)).toEqual(['id', 'title_zh-CN', 'title_en', 'field', 'field_zh-CN', 'field_en'])
    expect(rows).toHaveLength(12)
    const seo = rows.find(([id]) => id === 'seo-specialist')
    expect(seo).toHaveLength(header?.length ?? 0)
    expect(seo?.slice(1, 3)).toEqual(['搜索引擎优化（SEO）专员', 'SEO Specialist'])
    expect(seo?.[header?.indexOf('skills_editorial') ?? -1]).toBe('search | strategy | metrics')
    expect(seo?.[header?.indexOf('also_called_editorial_zh-CN') ?? -1]).toBe('SEO 优化师 | 搜索优化专员')
    expect(seo?.[header?.indexOf('codes_editorial') ?? -1]).toContain('13-1161.01')
    expect(seo?.[header?.indexOf('responsibilities_en') ?? -1]?.split(' | ')).toHaveLength(4)
  })

  it('[TAKE7] holds a row a transition, with both titles, basis and reason', () => {
    const [header, ...rows] = tableOf(defaultGraph, 'transitions-csv')
    expect(rows).toHaveLength(18)
    const basis = header?.indexOf('basis') ?? -1
    expect(new Set(rows.map((row) => row[basis]))).toEqual(new Set(['editorial']))
    const reason = header?.indexOf('reason_zh-CN') ?? -1
    for (const row of rows) expect(row[reason]).not.toBe('')
  })

  it.each(graphs)('[TAKE7] can be read back of %s, row for row', (_, graph) => {
    const roles = tableOf(graph, 'roles-csv')
    expect(roles.slice(1).map(([id]) => asWritten(id ?? ''))).toEqual([...graph.roles.keys()])
    for (const row of roles) expect(row).toHaveLength(roles[0]?.length ?? 0)
    expect(tableOf(graph, 'transitions-csv')).toHaveLength(graph.transitions.length + 1)
  })

  it('[TAKE7] has a column for a language that only some titles are in', () => {
    const data = aGraphData('a', { a: { title: { ar: 'أخصائي' } } })
    const [header, row] = tableOf(createRoleGraph(data), 'roles-csv')
    expect(row?.[header?.indexOf('title_ar') ?? -1]).toBe('أخصائي')
  })

  it.each([
    ...['=1+1', '+1', '-1', '@a', '＝1', '＋1', '－1', '＠a', ' =1', "'=1", "''-1"].map(
      (cell) => [cell, `'${cell}`] as const,
    ),
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['a;=1', "a;'=1"],
    ['a; =1', "a;' =1"],
    ['a;"=1"', 'a;\'"=1"'],
    ["a;'=1", "a;''=1"],
    ['a\r\n- b', "a\r\n'- b"],
    ['\n\t\t＝', "'\n\t\t'＝"],
    ['a;\' "=1', "a;'' \"=1"],
  ] as const)('[TAKE7] makes %j harmless, and it can be undone', (cell, harmless) => {
    const text = writeCsv([['head'], [cell]])
    const [, row] = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' }).data
    expect(row?.[0]).toBe(harmless)
    expect(asWritten(row?.[0] ?? '')).toBe(cell)
  })

  it.each([',', ';', '\t'])(
    '[TAKE7] has no cell that begins as a formula does where it is divided at %j',
    (delimiter) => {
      const cell = fc.oneof(
        fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', '\n', '\r', '"', ',', ';', '＝', 'a') }),
        fc.constantFrom('a;=1+1', 'a\n=1', 'a\t@b', '"=1', 'a;"=1"'),
      )
      fc.assert(
        fc.property(cell, cell, (first, second) => {
          const { data } = papa.parse<string[]>(writeCsv([['a', first, second]]).slice(1), { delimiter })
          for (const written of data.flat()) expect(written).not.toMatch(/^[^\S\r\n]*[=+\-@＝＋－＠]/)
        }),
        { numRuns: 1000 },
      )
    },
  )

  it('[TAKE7] keeps any text, and lets no cell begin as a formula does', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', '\n', '\r', '"', ',', '＝', 'a') }),
    )
    fc.assert(
      fc.property(cell, cell, (first, second) => {
        const text = writeCsv([
          ['a', 'b'],
          [first, second],
        ])
        expect(text.startsWith('\uFEFFa,b\r\n')).toBe(true)
        const { data } = papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' })
        expect(data[1]?.map(asWritten)).toEqual([first, second])
        for (const written of data[1] ?? []) expect(written).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
    )
  })
})
