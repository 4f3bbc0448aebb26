// The roles as schema.org Occupations in JSON-LD, each wording with its language. What leads where has no word there.

import type { Role, Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingsOf } from '../../graph/text'
import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import type { Reader } from '../reader'

const CONTEXT = 'https://schema.org'

/** Every wording, as strings with a language. */
const inLanguages = (graph: RoleGraph, text: Text) =>
  wordingsOf(text, graph.languages).map(({ value, language }) => ({ '@language': language, '@value': value }))

export function writeJsonLd({ graph }: GraphContent, reader: Reader): string {
  const inReadersLanguage = (value: string) => ({ '@language': reader.language, '@value': value })
  const skills = new Map([...graph.skills.keys()].map((id, index) => [id, `_:skill-${index + 1}`]))
  const schemes = new Map([...graph.schemes.keys()].map((id, index) => [id, `_:scheme-${index + 1}`]))
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
      ...[...graph.schemes.values()].map(({ id, name, licence }) => ({
        '@id': schemes.get(id),
        '@type': 'CategoryCodeSet',
        identifier: id,
        name: inLanguages(graph, name),
        ...(licence === undefined ? {} : { copyrightNotice: inLanguages(graph, licence) }),
      })),
      ...[...graph.skills.values()].map(({ id, name, description }) => ({
        '@id': skills.get(id),
        '@type': 'DefinedTerm',
        identifier: id,
        name: inLanguages(graph, name),
        ...(description === undefined ? {} : { description: inLanguages(graph, description) }),
        inDefinedTermSet: { '@id': '_:graph' },
      })),
      ...[...graph.roles.values()].map((role) => occupationOf(graph, role, reader, { skills, schemes })),
    ],
  }
  // Pasted into a page's script element, no text of it ends that element.
  return `${JSON.stringify(document, null, 2).replaceAll('<', '\\u003c')}\n`
}

interface Nodes {
  readonly skills: ReadonlyMap<string, string>
  readonly schemes: ReadonlyMap<string, string>
}

function occupationOf(graph: RoleGraph, role: Role, { say, language }: Reader, nodes: Nodes) {
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
    skills: skills.map((skill) => ({ '@id': nodes.skills.get(skill) })),
    occupationalCategory: codes.map(({ scheme, code, label, match, confidence }) => ({
      '@type': 'CategoryCode',
      codeValue: code,
      name: inLanguages(graph, label),
      description: {
        '@language': language,
        '@value': `${say(`match.${match}`)}${say('comma')}${say(`sure.${confidence}`)}`,
      },
      inCodeSet: { '@id': nodes.schemes.get(scheme) },
    })),
  }
}

export const graphJsonLd = {
  id: 'graph-json-ld',
  holds: 'graph',
  extension: 'jsonld',
  type: 'application/ld+json',
  detect: createDetect('jsonld', ({ start }) => /"@context"\s*:\s*"https?:\/\/schema\.org/.test(start)),
  write: writeJsonLd,
} as const satisfies Format<'graph'>
