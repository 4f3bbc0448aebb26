// The responsibilities as CSV, a row each, with a column a language for every text, and the skills that they are tagged with.

import type { Responsibility, Role, Text } from '../../graph/model'
import type { RoleGraph } from '../../graph/roleGraph'
import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import { joined } from './cellList'
import { CSV, cellOf, columnLanguages, writeCsv } from './csv'
import { headerOf, LINE_HEADINGS } from './headings'

function write({ graph }: GraphContent): string {
  const roles = [...graph.roles.values()]
  const skills = [...graph.skills.values()]
  const languages = columnLanguages(graph, [
    ...roles.flatMap(({ title, responsibilities }) => [
      title,
      ...responsibilities.flatMap(({ text, question }) => [text, question]),
    ]),
    ...skills.flatMap(({ name, description }) => [name, description]),
  ])
  const order = new Map(skills.map(({ id }, index) => [id, String(index + 1)]))
  return writeCsv([
    headerOf(LINE_HEADINGS, languages),
    ...roles.flatMap((role) =>
      role.responsibilities.map((line) => rowOf(graph, role, line, languages, order)),
    ),
  ])
}

function rowOf(
  graph: RoleGraph,
  role: Role,
  { id, text, skills, question }: Responsibility,
  languages: readonly string[],
  order: ReadonlyMap<string, string>,
): readonly string[] {
  const each = (one: Text | undefined) => languages.map((language) => cellOf(graph, one, language))
  const ofSkills = (key: 'name' | 'description') =>
    languages.map((language) => {
      const wordings = skills.map((skill) => cellOf(graph, graph.skills.get(skill)?.[key], language))
      return wordings.every((wording) => wording === '') ? '' : joined(wordings)
    })
  return [
    role.id,
    ...each(role.title),
    id,
    ...each(text),
    joined(skills),
    ...ofSkills('name'),
    ...ofSkills('description'),
    joined(skills.map((skill) => order.get(skill) ?? '')),
    ...each(question),
  ]
}

export const linesCsv = {
  id: 'lines-csv',
  holds: 'graph',
  ...CSV,
  detect: createDetect(CSV.extension, ({ start }) => /^role,role_/.test(start)),
  write,
} as const satisfies Format<'graph'>
