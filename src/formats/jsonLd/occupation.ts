// A role as a schema.org Occupation, and what it refers to, each wording with its language.
import type { Role, Scheme, Skill, Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingsOf } from '../../graph/text'
import type { Reader } from '../reader'

export const CONTEXT = 'https://schema.org'

/** Every wording, as strings with a language. */
export const inLanguages = (graph: RoleGraph, text: Text) =>
  wordingsOf(text, graph.languages).map(({ value, language }) => ({ '@language': language, '@value': value }))

/** As JSON; in a page's script element, no text of it ends that element. */
export const formatNode = (node: object, indent = 0): string =>
  JSON.stringify(node, null, indent).replaceAll('<', '\\u003c')

export const skillNode = (graph: RoleGraph, { id, name, description }: Skill) => ({
  '@type': 'DefinedTerm',
  identifier: id,
  name: inLanguages(graph, name),
  ...(description === undefined ? {} : { description: inLanguages(graph, description) }),
})

export const schemeNode = (graph: RoleGraph, { id, name, licence }: Scheme) => ({
  '@type': 'CategoryCodeSet',
  identifier: id,
  name: inLanguages(graph, name),
  ...(licence === undefined ? {} : { copyrightNotice: inLanguages(graph, licence) }),
})

/** How an occupation refers to a skill and to a scheme, by their ids. */
interface Nodes {
  readonly skillOf: (id: string) => object
  readonly schemeOf: (id: string) => object
}

export function occupationOf(
  graph: RoleGraph,
  role: Role,
  { say, language }: Reader,
  { skillOf, schemeOf }: Nodes,
) {
  const { id, title, alsoCalled, note, responsibilities, codes } = role
  const skills = [...new Set(responsibilities.flatMap((line) => line.skills))]
  return {
    '@type': 'Occupation',
    identifier: id,
    name: inLanguages(graph, title),
    // The source gives none.
    ...(alsoCalled.length === 0
      ? {}
      : { alternateName: alsoCalled.flatMap((name) => inLanguages(graph, name)) }),
    ...(note === undefined ? {} : { description: inLanguages(graph, note) }),
    responsibilities: responsibilities.flatMap(({ text }) => inLanguages(graph, text)),
    skills: skills.map(skillOf),
    occupationalCategory: codes.map(({ scheme, code, label, match, confidence }) => ({
      '@type': 'CategoryCode',
      codeValue: code,
      name: inLanguages(graph, label),
      description: {
        '@language': language,
        '@value': `${say(`match.${match}`)}${say('comma')}${say(`sure.${confidence}`)}`,
      },
      inCodeSet: schemeOf(scheme),
    })),
  }
}
