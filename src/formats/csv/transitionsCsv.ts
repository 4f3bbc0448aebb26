// The transitions as CSV, a row each, with a column a language for every text.

import type { Text } from '../../graph/model'
import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import { CSV, cellOf, columnLanguages, joined, writeCsv } from './csv'

function write({ graph }: GraphContent): string {
  const titleOf = (id: string) => graph.roles.get(id)?.title
  const languages = columnLanguages(
    graph,
    graph.transitions.flatMap(({ from, to, reason }) => [titleOf(from), titleOf(to), reason]),
  )
  const names = (name: string) => languages.map((language) => `${name}_${language}`)
  const each = (text: Text | undefined) => languages.map((language) => cellOf(graph, text, language))
  return writeCsv([
    [
      'from',
      ...names('from'),
      'to',
      ...names('to'),
      'kind',
      'basis',
      'confidence',
      ...names('reason'),
      'cites',
    ],
    ...graph.transitions.map(({ from, to, kind, basis, confidence, reason, cites }) => [
      from,
      ...each(titleOf(from)),
      to,
      ...each(titleOf(to)),
      kind,
      basis,
      confidence ?? '',
      ...each(reason),
      joined(cites.map(([first, second]) => `${first} > ${second}`)),
    ]),
  ])
}

export const transitionsCsv = {
  id: 'transitions-csv',
  holds: 'graph',
  ...CSV,
  detect: createDetect(CSV.extension, ({ start }) => /^from,from_/.test(start)),
  write,
} as const satisfies Format<'graph'>
