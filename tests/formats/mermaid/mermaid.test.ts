import { describe, expect, it } from 'vitest'
import { graphMermaid } from '../../../src/formats/mermaid/mermaid'
import { createRoleGraph, type RoleGraph } from '../../../src/graph/roleGraph'
import { aGraphData } from '../../graph/builders'
import { chinese, defaultGraph, english, graphs } from '../cases'
import { aLongGraph, aWebOf } from './limits'

const said = (graph: RoleGraph, reader = english) => graphMermaid.caution({ graph }, reader)

describe('a diagram that Mermaid would not draw', () => {
  it('[TAKE13] is told by its moves, with how many it has, how many are drawn, and what to do', () => {
    expect(said(aWebOf(500))).toBeNull()
    expect(said(aWebOf(501))).toMatch(
      /has 501 moves, and Mermaid draws up to 500 .*maxEdges.*Take the map as SVG/,
    )
    expect(said(aWebOf(1200), chinese)).toMatch(/1,200 条连线.*500 条.*SVG/)
  })

  it('[TAKE13] is told by the length of its text, to the character', () => {
    expect(said(aLongGraph(50_000))).toBeNull()
    expect(said(aLongGraph(50_001))).toMatch(
      /longer than the 50,000 characters .*maxTextSize.*Take the map as SVG/,
    )
    expect(said(aLongGraph(50_000, chinese), chinese)).toBeNull()
    expect(said(aLongGraph(50_001, chinese), chinese)).toMatch(/50,000 个字符.*SVG/)
  })

  it('[TAKE13] is told of thousands of roles, too', () => {
    const ids = Array.from({ length: 5_001 }, (_, index) => [`r${index}`, {}] as const)
    expect(said(createRoleGraph(aGraphData(Object.fromEntries(ids))))).toContain('50,000')
  })

  it.each(graphs)('[TAKE13] is none of %s', (_, graph) => {
    expect(said(graph)).toBeNull()
  })

  it('[TAKE8] is written all the same', () => {
    expect(graphMermaid.write({ graph: aWebOf(501) }, english).match(/-\.->/g)).toHaveLength(501)
    expect(graphMermaid.write({ graph: defaultGraph }, english)).toMatch(/^flowchart LR\n/)
  })
})
