// One role as a document of its own in JSON-LD, for the page of that role.
import type { Role } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import type { Reader } from '../reader'
import { CONTEXT, formatNode, occupationOf, schemeNode, skillNode } from './occupation'

/** `url` is the whole address of the page; without one none is told. */
export function formatRoleJsonLd(graph: RoleGraph, role: Role, reader: Reader, url?: string): string {
  const skillOf = (id: string) => {
    const skill = graph.skills.get(id)
    return skill === undefined ? { '@type': 'DefinedTerm', identifier: id } : skillNode(graph, skill)
  }
  const schemeOf = (id: string) => {
    const scheme = graph.schemes.get(id)
    return scheme === undefined ? { '@type': 'CategoryCodeSet', identifier: id } : schemeNode(graph, scheme)
  }
  return formatNode({
    '@context': CONTEXT,
    ...(url === undefined ? {} : { url }),
    ...occupationOf(graph, role, reader, { skillOf, schemeOf }),
  })
}
