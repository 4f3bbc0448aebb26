// The roles as schema.org Occupations in JSON-LD, each wording with its language. What leads where has no word there.

import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import type { Reader } from '../reader'
import { CONTEXT, formatNode, inLanguages, occupationOf, schemeNode, skillNode } from './occupation'

export function writeJsonLd({ graph }: GraphContent, reader: Reader): string {
  const inReadersLanguage = (value: string) => ({ '@language': reader.language, '@value': value })
  const skills = new Map([...graph.skills.keys()].map((id, index) => [id, `_:skill-${index + 1}`]))
  const schemes = new Map([...graph.schemes.keys()].map((id, index) => [id, `_:scheme-${index + 1}`]))
  const skillOf = (id: string) => ({ '@id': skills.get(id) })
  const schemeOf = (id: string) => ({ '@id': schemes.get(id) })
  const { data, title, languages, source, updated } = graph
  const document = {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': '_:graph',
        '@type': 'DefinedTermSet',
        identifier: graph.id,
        name: inLanguages(graph, title),
        ...(skills.size === 0 ? {} : { description: inReadersLanguage(reader.say('editorialSkills')) }),
        inLanguage: languages,
        version: data.version,
        dateModified: updated,
        isBasedOn: { '@type': 'CreativeWork', name: inLanguages(graph, source.title) },
      },
      ...[...graph.schemes.values()].map((scheme) => ({
        '@id': schemes.get(scheme.id),
        ...schemeNode(graph, scheme),
      })),
      ...[...graph.skills.values()].map((skill) => ({
        '@id': skills.get(skill.id),
        ...skillNode(graph, skill),
        inDefinedTermSet: { '@id': '_:graph' },
      })),
      ...[...graph.roles.values()].map((role) => occupationOf(graph, role, reader, { skillOf, schemeOf })),
    ],
  }
  return `${formatNode(document, 2)}\n`
}

export const graphJsonLd = {
  id: 'graph-json-ld',
  holds: 'graph',
  extension: 'jsonld',
  type: 'application/ld+json',
  detect: createDetect('jsonld', ({ start }) => /"@context"\s*:\s*"https?:\/\/schema\.org/.test(start)),
  write: writeJsonLd,
} as const satisfies Format<'graph'>
