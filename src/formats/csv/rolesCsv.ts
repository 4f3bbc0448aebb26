// The roles as CSV, a row each, with a column a language for every text.

import type { Role, Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import { CSV, cellOf, columnLanguages, joined, writeCsv } from './csv'

function write({ graph }: GraphContent): string {
  const roles = [...graph.roles.values()]
  const languages = columnLanguages(
    graph,
    roles.flatMap(({ title, alsoCalled, note, field, level, responsibilities }) => [
      title,
      ...alsoCalled,
      note,
      graph.fields.get(field)?.name,
      graph.levels.get(level)?.name,
      ...responsibilities.map(({ text }) => text),
    ]),
  )
  const each = (name: string) => languages.map((language) => `${name}_${language}`)
  const header = [
    'id',
    ...each('title'),
    'field',
    ...each('field'),
    'level',
    ...each('level'),
    'editorial',
    ...each('responsibilities'),
    // The source gives neither.
    'skills_editorial',
    'codes_editorial',
    ...each('note'),
    ...each('also_called_editorial'),
  ]
  return writeCsv([header, ...roles.map((role) => rowOf(graph, role, languages))])
}

function rowOf(graph: RoleGraph, role: Role, languages: readonly string[]): readonly string[] {
  const { id, title, alsoCalled, field, level, editorial, responsibilities, codes, note } = role
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
    joined(codes.map(({ scheme, code }) => `${scheme}: ${code}`)),
    ...each(note),
    ...languages.map((language) =>
      joined(alsoCalled.map((name) => cellOf(graph, name, language)).filter((name) => name !== '')),
    ),
  ]
}

export const rolesCsv = {
  id: 'roles-csv',
  holds: 'graph',
  ...CSV,
  detect: createDetect(CSV.extension, ({ start }) => /^id,title_/.test(start)),
  write,
} as const satisfies Format<'graph'>
