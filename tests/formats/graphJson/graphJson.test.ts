import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeGraphJson } from '../../../src/formats/graphJson/graphJson'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import type { RoleGraphData } from '../../../src/graph/model'
import { createRoleGraph } from '../../../src/graph/roleGraph'
import { aGraphData, aRole, aTransition } from '../../graph/builders'
import { defaultGraph, graphs } from '../cases'

const readBack = (data: RoleGraphData) => readRoleGraph(writeGraphJson({ graph: createRoleGraph(data) })).data

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `x${text}`)
const label = fc.oneof(word, fc.record({ 'zh-CN': word, en: word }), fc.record({ ar: word }))

const data: fc.Arbitrary<RoleGraphData> = fc
  .array(fc.record({ title: label, line: label, level: fc.nat(3), field: fc.nat(9) }), {
    minLength: 2,
    maxLength: 12,
  })
  .chain((seats) => {
    const seat = fc.nat(seats.length - 1)
    const pairs = fc.uniqueArray(
      fc.tuple(seat, seat).filter(([from, to]) => from !== to),
      { maxLength: 20, selector: String },
    )
    return fc
      .record({ pairs, title: label, reason: label, remark: fc.option(label, { nil: undefined }) })
      .map(
        ({ pairs: joined, title, reason, remark }): RoleGraphData => ({
          ...aGraphData('unused'),
          title,
          languages: ['zh-CN', 'en'],
          source: { title, ...(remark === undefined ? {} : { remark }) },
          fields: Array.from({ length: 10 }, (_, index) => ({ id: `field-${index}`, name: title })),
          levels: Array.from({ length: 4 }, (_, rank) => ({ id: `level-${rank}`, rank, name: reason })),
          roles: seats.map((one, index) =>
            aRole({
              id: `role-${index}`,
              title: one.title,
              field: `field-${one.field}`,
              level: `level-${one.level}`,
              responsibilities: [{ id: `line-${index}`, text: one.line, skills: [] }],
            }),
          ),
          transitions: joined.map(([from, to]) => aTransition(`role-${from}=role-${to}`, { reason })),
        }),
      )
  })

describe('JSON', () => {
  it.each(graphs)('[TAKE6] of %s reads back as the same graph', (_, graph) => {
    const text = writeGraphJson({ graph })
    expect(readRoleGraph(text).data).toEqual(graph.data)
    expect(JSON.parse(text)).toEqual(graph.data)
  })

  it('[TAKE6] keeps what the index leaves out: the version and the order of the file', () => {
    expect(defaultGraph.data.version).toBe('1.1.0')
    const turned = aGraphData('a>b')
    expect(
      readBack({ ...turned, levels: turned.levels.toReversed() })?.levels.map(({ rank }) => rank),
    ).toEqual([2, 1])
  })

  it('[TAKE6] reads back as the same graph, whatever the graph', () => {
    fc.assert(
      fc.property(data, (one) => {
        expect(readBack(one)).toEqual(one)
      }),
    )
  })
})
