// A comparison as rows, each line beside what it rests on. Markdown, CSV and HTML of it are written from these alone, so that they say
// the same; in words that leave open what skill tags cannot tell.
import { type ComparedLine, type Comparison, compareRoles, type LackingLine } from '../graph/compare'
import { AREA_GROUPS } from '../graph/ladder'
import type { Responsibility, Role } from '../graph/model'
import { isMatched, type RoleGraph, transitionBetween } from '../graph/roleGraph'
import { type Wording, wordingOf } from '../graph/text'
import type { ComparisonContent } from './contents'
import type { FormatWord, Reader } from './reader'

/** What stands in a cell, one below the other; none where nothing is to be said. */
type Cell = readonly Wording[]

/** How a line stands to the other role, the line or those it is held against in each role, skills of both, and of one alone. */
export type ColumnKey = 'group' | 'first' | 'second' | 'sharedSkills' | 'otherSkills'

export interface Column {
  readonly key: ColumnKey
  readonly head: Wording
}

/** The first role beside one of the others. */
export interface ComparisonTable {
  readonly first: Wording
  readonly second: Wording
  /** Where no line can be held against another, those of both roles alone. */
  readonly columns: readonly Column[]
  /** None where nothing is listed. */
  readonly rows: readonly Readonly<Record<ColumnKey, Cell>>[]
  /** On whose word it stands, a sentence or two each. */
  readonly notes: readonly Wording[]
}

/** Before each of several texts in a cell of a document, whose lines are broken anywhere. */
export const SEVERAL = '• '

const EMPTY = { group: [], first: [], second: [], sharedSkills: [], otherSkills: [] } as const

/** The columns in which something stands; those of the roles always. For documents, whose pages are narrow. */
export const filledColumns = ({ columns, rows }: ComparisonTable): readonly Column[] =>
  columns.filter(
    ({ key }) => key === 'first' || key === 'second' || rows.some((cells) => cells[key].length > 0),
  )

/** A table for each of the other roles. */
export function comparisonTables(
  { graph, first, others }: ComparisonContent,
  reader: Reader,
): readonly ComparisonTable[] {
  const { say, language } = reader
  const word = (name: FormatWord): Wording => ({ value: say(name), language })
  const title = (role: Role) => wordingOf(role.title, language, graph.languages)
  return others.map((second) => {
    const rows = isMatched(graph)
      ? comparedRows(graph, compareRoles(graph, first, second), reader)
      : bothSides(graph, first, second, reader)
    const sides = [
      { key: 'first', head: title(first) },
      { key: 'second', head: title(second) },
    ] as const
    return {
      first: title(first),
      second: title(second),
      columns: isMatched(graph)
        ? [
            { key: 'group', head: word('group') },
            ...sides,
            { key: 'sharedSkills', head: word('sharedSkills') },
            { key: 'otherSkills', head: word('otherSkills') },
          ]
        : sides,
      rows,
      notes: [
        ...(rows.length === 0 ? [word('nothingListed')] : []),
        ...standingOf(graph, first, second).map(word),
        word(isMatched(graph) ? 'compareBasis' : 'unmatched'),
      ],
    }
  })
}

/** What is said of a pair that the graph does not lead along: that it is the reverse of a move, or that nobody has looked at it. */
export function standingOf(graph: RoleGraph, first: Role, second: Role): readonly FormatWord[] {
  if (transitionBetween(graph, first.id, second.id) !== undefined) return []
  const back = transitionBetween(graph, second.id, first.id)
  if (back !== undefined) return [`reverse.${back.kind}`]
  return isMatched(graph) ? ['byTagsAlone'] : []
}

function comparedRows(graph: RoleGraph, comparison: Comparison, { say, language }: Reader) {
  const words = (value: string): Cell => [{ value, language }]
  const texts = (lines: readonly Responsibility[]): Cell =>
    lines.map(({ text }) => wordingOf(text, language, graph.languages))
  const skills = (ids: readonly string[]): Cell =>
    [...new Set(ids)].flatMap((id) => {
      const name = graph.skills.get(id)?.name
      return name === undefined ? [] : [wordingOf(name, language, graph.languages)]
    })
  const compared = (group: keyof Comparison, lines: readonly ComparedLine[]) =>
    lines.map(({ responsibility, restsOn, shared }) => ({
      group: words(say(group)),
      first: texts(restsOn),
      second: texts([responsibility]),
      sharedSkills: skills(shared),
      otherSkills:
        responsibility.skills.length === 0
          ? words(say('untagged'))
          : skills(responsibility.skills.filter((id) => !shared.includes(id))),
    }))
  const missing = (group: keyof Comparison, lines: readonly LackingLine[]) =>
    lines.map(({ responsibility, lacking }) => ({
      group: words(say(group)),
      first: texts([responsibility]),
      second: [],
      sharedSkills: skills(responsibility.skills.filter((id) => !lacking.includes(id))),
      otherSkills: skills(lacking),
    }))
  return [
    ...compared('covered', comparison.covered),
    ...AREA_GROUPS.flatMap((group) => compared(group, comparison[group])),
    ...compared('partly', comparison.partly),
    ...compared('added', comparison.added),
    ...missing('notMentioned', comparison.notMentioned),
    ...missing('partlyMentioned', comparison.partlyMentioned),
  ]
}

/** One row of all lines, as no line of the one belongs beside one of the other. */
function bothSides(graph: RoleGraph, first: Role, second: Role, { language }: Reader) {
  const lines = ({ responsibilities }: Role): Cell =>
    responsibilities.map(({ text }) => wordingOf(text, language, graph.languages))
  const row = { ...EMPTY, first: lines(first), second: lines(second) }
  return row.first.length + row.second.length === 0 ? [] : [row]
}
