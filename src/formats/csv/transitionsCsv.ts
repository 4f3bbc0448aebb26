// The transitions as CSV, a row each, with a column a language for every text.

import type { Text } from '../../graph/model'
import type { GraphContent } from '../contents'
import { createDetect } from '../detect'
import type { Format } from '../format'
import { joined, paired } from './cellList'
import { CSV, cellOf, columnLanguages, writeCsv } from './csv'
import { headerOf, MOVE_HEADINGS } from './headings'

function write({ graph }: GraphContent): string {
  const titleOf = (id: string) => graph.roles.get(id)?.title
  const languages = columnLanguages(
    graph,
    graph.transitions.flatMap(({ from, to, reason }) => [titleOf(from), titleOf(to), reason]),
  )
  const each = (text: Text | undefined) => languages.map((language) => cellOf(graph, text, language))
  return writeCsv([
    headerOf(MOVE_HEADINGS, languages),
    ...graph.transitions.map(({ from, to, kind, basis, confidence, reason, cites }) => [
      from,
      ...each(titleOf(from)),
      to,
      ...each(titleOf(to)),
      kind,
      basis,
      confidence ?? '',
      ...each(reason),
      joined(cites.map(([first, second]) => paired(first, second, '>'))),
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
