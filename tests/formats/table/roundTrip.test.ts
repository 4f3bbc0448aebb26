import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src/formats/formats'
import { writeGraphJson } from '../../../src/formats/graphJson/graphJson'
import { readRoleGraph } from '../../../src/formats/graphJson/readRoleGraph'
import { readDelimited } from '../../../src/formats/table/delimited'
import { matchTable } from '../../../src/formats/table/match'
import { draftOfTables } from '../../../src/formats/table/toDraft'
import { checkRead } from '../../../src/graph/check'
import type { RoleGraphData, Text } from '../../../src/graph/model'
import { createRoleGraph, type RoleGraph } from '../../../src/graph/roleGraph'
import { wordingsOf } from '../../../src/graph/text'
import { arbitraryGraph } from '../arbitraryGraph'
import { defaultGraph, english, graphs } from '../cases'
import { ABOUT } from './about'

const TABLES = ['roles-csv', 'lines-csv', 'transitions-csv'] as const

/** The tables of a graph under names that say nothing, read back. */
function readBack(graph: RoleGraph, ids: readonly string[] = TABLES) {
  const tables = ids.map((id, index) => {
    const text = formats.graph.find((format) => format.id === id)?.write({ graph }, english)
    return matchTable(readDelimited(String(text), `${index}`))
  })
  return checkRead(draftOfTables(tables, ABOUT))
}

/** What stands in tables: each text as its wordings, levels in their order. What no role uses does not. */
function inTables({ data, levels }: RoleGraph) {
  const text = (one: Text | undefined) =>
    one === undefined
      ? null
      : wordingsOf(one, data.languages)
          .map(({ language, value }) => [language, value])
          .toSorted()
  const tags = new Set(data.roles.flatMap((role) => role.responsibilities.flatMap(({ skills }) => skills)))
  const [fields, ranks] = [
    new Set(data.roles.map(({ field }) => field)),
    new Set(data.roles.map(({ level }) => level)),
  ]
  return {
    fields: data.fields.filter(({ id }) => fields.has(id)).map(({ id, name }) => [id, text(name)]),
    levels: [...levels.values()]
      .filter(({ id }) => ranks.has(id))
      .map(({ id, rank, name }) => [id, rank, text(name)]),
    skills: data.skills
      .filter(({ id }) => tags.has(id))
      .map(({ id, name, description }) => [id, text(name), text(description)]),
    roles: data.roles.map((role) => ({
      ...role,
      title: text(role.title),
      note: text(role.note),
      alsoCalled: role.alsoCalled.map(text),
      editorial: role.editorial.toSorted(),
      codes: role.codes.map((code) => ({ ...code, label: text(code.label) })),
      responsibilities: role.responsibilities.map((line) => ({
        ...line,
        text: text(line.text),
        question: text(line.question),
      })),
    })),
    transitions: data.transitions.map((one) => ({ ...one, reason: text(one.reason) })),
  }
}

function expectSame(graph: RoleGraph) {
  const { data, problems } = readBack(graph)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(data && inTables(createRoleGraph(data))).toEqual(inTables(graph))
}

describe('the tables that are written here', () => {
  it.each(graphs)('[TAKE7] of %s give back all that stands in them', (_, graph) => {
    expectSame(graph)
  })

  // A thousand of them take long on a busy machine.
  it('[TAKE6] [TAKE7] give it back whatever the graph, and JSON gives back the whole graph', {
    timeout: 240_000,
  }, () => {
    fc.assert(
      fc.property(arbitraryGraph, (data) => {
        const graph = createRoleGraph(data)
        expectSame(graph)
        expect(readRoleGraph(writeGraphJson({ graph })).data).toEqual(data)
      }),
      { numRuns: 1000 },
    )
  })

  it('[TAKE7] may come in any order, and without the lines, whose citations are then left out and said', () => {
    const { data } = readBack(defaultGraph, TABLES.toReversed())
    expect(data && inTables(createRoleGraph(data))).toEqual(inTables(defaultGraph))
    const { data: alone, problems } = readBack(defaultGraph, ['roles-csv', 'transitions-csv'])
    const linesOf = (roles: RoleGraphData['roles']) =>
      roles.map((role) => role.responsibilities.map(({ text }) => text))
    expect(alone && linesOf(alone.roles)).toEqual(linesOf(defaultGraph.data.roles))
    expect(new Set(problems.map(({ code }) => code))).toContain('unlisted-line')
  })
})
