// The roles as CSV, a row each, with a column a language for every text. With the lines and the transitions nothing of a role is lost.

import type { Role, Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import { wordingsOf } from '../../graph/text'
import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import { joined, paired } from './cellList'
import { CSV, cellOf, columnLanguages, writeCsv } from './csv'
import { headerOf, ROLE_HEADINGS } from './headings'

function write({ graph }: GraphContent): string {
  const roles = [...graph.roles.values()]
  const languages = columnLanguages(
    graph,
    roles.flatMap(({ title, alsoCalled, note, field, level, responsibilities, codes }) => [
      title,
      ...alsoCalled,
      note,
      graph.fields.get(field)?.name,
      graph.levels.get(level)?.name,
      ...responsibilities.map(({ text }) => text),
      ...codes.map(({ label }) => label),
    ]),
  )
  const order = new Map([...graph.fields.keys()].map((id, index) => [id, String(index + 1)]))
  return writeCsv([
    headerOf(ROLE_HEADINGS, languages),
    ...roles.map((role) => rowOf(graph, role, languages, order.get(role.field) ?? '')),
  ])
}

function rowOf(
  graph: RoleGraph,
  role: Role,
  languages: readonly string[],
  fieldOrder: string,
): readonly string[] {
  const { id, title, alsoCalled, field, level, editorial, responsibilities, codes, note, formerIds } = role
  const each = (text: Text | undefined) => languages.map((language) => cellOf(graph, text, language))
  return [
    id,
    ...each(title),
    field,
    ...each(graph.fields.get(field)?.name),
    level,
    ...each(graph.levels.get(level)?.name),
    joined(editorial),
    ...languages.map((language) => joined(responsibilities.map(({ text }) => cellOf(graph, text, language)))),
    joined([...new Set(responsibilities.flatMap(({ skills }) => skills))]),
    joined(codes.map(({ scheme, code }) => paired(scheme, code, ':'))),
    ...each(note),
    ...languages.map((language) =>
      joined(alsoCalled.map((name) => cellOf(graph, name, language)).filter((name) => name !== '')),
    ),
    joined(
      alsoCalled.map((name) =>
        wordingsOf(name, graph.languages)
          .map(({ language }) => language)
          .join(' '),
      ),
    ),
    ...languages.map((language) => {
      const labels = codes.map(({ label }) => cellOf(graph, label, language))
      return labels.every((label) => label === '') ? '' : joined(labels)
    }),
    joined(codes.map(({ match }) => match)),
    joined(codes.map(({ confidence }) => confidence)),
    joined(formerIds),
    fieldOrder,
    String(graph.levels.get(level)?.rank ?? ''),
  ]
}

export const rolesCsv = {
  id: 'roles-csv',
  holds: 'graph',
  ...CSV,
  detect: createDetect(CSV.extension, ({ start }) => /^id,title_/.test(start)),
  write,
} as const satisfies Format<'graph'>
