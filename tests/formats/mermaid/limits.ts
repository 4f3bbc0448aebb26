// Graphs at the limits of what Mermaid draws.
import { graphMermaid } from '../../../src/formats/mermaid/mermaid'
import { createRoleGraph, type RoleGraph } from '../../../src/graph/roleGraph'
import { aGraph, aGraphData } from '../../graph/builders'
import { english } from '../cases'

/** So many moves between few roles. */
export function aWebOf(moves: number): RoleGraph {
  const pairs = Array.from({ length: moves }, (_, index) => `r${index % 30}>s${Math.floor(index / 30)}`)
  return aGraph(...pairs)
}

/** Two roles of which the diagram is so many characters long for a reader, without the remarks. */
export function aLongGraph(characters: number, reader = english): RoleGraph {
  const data = aGraphData('a>b')
  const titled = (title: string) =>
    createRoleGraph({
      ...data,
      roles: data.roles.map((role) => (role.id === 'a' ? { ...role, title } : role)),
    })
  const { length } = graphMermaid.write({ graph: titled('x') }, reader).replace(/^ {2}%%.*\n/gm, '')
  return titled('word '.repeat(characters).slice(0, characters - length + 1))
}
