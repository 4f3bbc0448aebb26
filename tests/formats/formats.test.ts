import { describe, expect, it } from 'vitest'
import { formats } from '../../src/formats/formats'
import type { Reader } from '../../src/formats/reader'
import type { RoleGraph } from '../../src/graph/roleGraph'
import { aRandomGraph } from '../layout/layoutCases'
import { graphs, mapOf, plainMap, readers } from './cases'

/** Everything that can be written of a graph, by its format and what it is of. */
function written(graph: RoleGraph, reader: Reader): readonly string[] {
  const [first, second, third] = [...graph.roles.values()]
  if (first === undefined) return []
  const others = [second, third].filter((role) => role !== undefined)
  return [
    ...formats.map.map(({ write }) => write(plainMap(graph), reader)),
    ...formats.map.map(({ write }) => write(mapOf(graph, first.id), reader)),
    ...formats.map.map(({ write }) => write(mapOf(graph, first.id, { field: first.field }), reader)),
    ...formats.role.map(({ write }) => write({ graph, role: first }, reader)),
    ...formats.comparison.map(({ write }) => write({ graph, first, others }, reader)),
    ...formats.route.map(({ write }) => write({ graph, steps: graph.transitions.slice(0, 3) }, reader)),
    ...graph.transitions
      .slice(0, 1)
      .flatMap((transition) => formats.transition.map(({ write }) => write({ graph, transition }, reader))),
    ...formats.graph.map(({ write }) => write({ graph }, reader)),
  ]
}

// Control characters, halves of characters, and what XML cannot hold.
const BROKEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u

describe('formats', () => {
  it('[TAKE11] each have an id of their own', () => {
    const ids = Object.values(formats).flatMap((list) => list.map(({ id }) => id))
    expect(ids).toHaveLength(20)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [held, list] of Object.entries(formats)) for (const { holds } of list) expect(holds).toBe(held)
  })

  it.each(graphs)('[TAKE11] write %s in both languages, twice the same', (_, graph) => {
    for (const reader of readers) {
      const files = written(graph, reader)
      expect(files).toHaveLength(graph.transitions.length === 0 ? 21 : 22)
      for (const file of files) {
        expect(file.trim()).not.toBe('')
        expect(file).not.toMatch(BROKEN)
        expect(file).not.toContain('undefined')
      }
      expect(written(graph, reader)).toEqual(files)
    }
  })

  it('[TAKE11] write a graph of 2,000 roles', () => {
    const graph = aRandomGraph(2000, 4, 9, 4000)
    const [reader] = readers
    if (!reader) throw new Error('There is a reader')
    // The roles have no responsibilities.
    for (const { id, write } of formats.graph)
      expect(write({ graph }, reader).length).toBeGreaterThan(id === 'lines-csv' ? 0 : 50_000)
    const svg = formats.map[0]?.write(plainMap(graph), reader)
    expect(svg?.match(/<text /g)?.length).toBeGreaterThan(2000)
  })
})
