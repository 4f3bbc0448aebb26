// The first role beside one or two others as Markdown: what is covered, in the same area in other words, partly covered, new, and
// not mentioned there.

import { type ComparedLine, compareRoles, type LackingLine } from '../../graph/compare'
import { AREA_GROUPS } from '../../graph/ladder'
import type { Role } from '../../graph/model'
import { isMatched, type RoleGraph } from '../../graph/roleGraph'
import { standingOf } from '../comparisonTables'
import type { ComparisonContent } from '../contents'
import type { Format } from '../format'
import type { Reader } from '../reader'
import { bullets, createWriter, heading, MARKDOWN, page, sourceOf } from './markdown'

function writeComparison({ graph, first, others }: ComparisonContent, reader: Reader): string {
  const write = createWriter(graph, reader)
  const { say } = reader
  const roles = [first, ...others].map(({ title }) => write(title)).join(say('comma'))
  return page([
    heading(1, say('compared', { roles })),
    say(graph.skills.size === 0 ? 'unmatched' : 'compareBasis'),
    ...others.flatMap((other) => [
      heading(2, `${write(first.title)} → ${write(other.title)}`),
      ...standingOf(graph, first, other).map((word) => say(word)),
      ...groupsOf(graph, first, other, reader),
    ]),
    sourceOf(graph, reader),
  ])
}

/** The groups, each under a heading of level 3. */
export function groupsOf(graph: RoleGraph, first: Role, second: Role, reader: Reader): readonly string[] {
  const write = createWriter(graph, reader)
  const { say } = reader
  if (!isMatched(graph))
    return [first, second].flatMap(({ title, responsibilities }) => [
      heading(3, write(title)),
      bullets(responsibilities.map(({ text }) => [write(text)])) || say('noResponsibilities'),
    ])
  const comparison = compareRoles(graph, first, second)
  const skills = (ids: readonly string[]) =>
    ids.map((id) => write(graph.skills.get(id)?.name)).join(say('comma'))
  const missing = ({ responsibility, shared }: ComparedLine): string =>
    skills([...new Set(responsibility.skills)].filter((id) => !shared.includes(id)))
  const items = (lines: readonly ComparedLine[], name: (line: ComparedLine) => string) =>
    bullets(
      lines.map((line) => {
        const lacking = name(line)
        const below = [
          ...line.restsOn.map(({ text }) => say('restsOn', { text: write(text) })),
          ...(lacking === '' ? [] : [say('missing', { role: write(first.title), skills: lacking })]),
        ]
        return [write(line.responsibility.text), ...below] as const
      }),
    )
  const inOtherWords = (lines: readonly ComparedLine[]) =>
    bullets(
      lines.map(({ responsibility, restsOn }) => [
        write(responsibility.text),
        ...restsOn.map(({ text }) => say('elsewhere', { role: write(first.title), text: write(text) })),
      ]),
    )
  const lackingLines = (lines: readonly LackingLine[]) =>
    bullets(
      lines.map(({ responsibility, lacking }) => [
        write(responsibility.text),
        say('missing', { role: write(second.title), skills: skills(lacking) }),
      ]),
    )
  return [
    heading(3, say('covered')),
    items(comparison.covered, () => '') || say('none.covered'),
    ...AREA_GROUPS.flatMap((group) =>
      comparison[group].length === 0 ? [] : [heading(3, say(group)), inOtherWords(comparison[group])],
    ),
    heading(3, say('partly')),
    items(comparison.partly, missing) || say('none.partly'),
    heading(3, say('added')),
    items(comparison.added, () => '') || say('none.added'),
    heading(3, say('notMentioned')),
    lackingLines(comparison.notMentioned) || say('none.notMentioned', { first: write(first.title) }),
    ...(comparison.partlyMentioned.length === 0
      ? []
      : [heading(3, say('partlyMentioned')), lackingLines(comparison.partlyMentioned)]),
  ]
}

export const comparisonMarkdown = {
  id: 'comparison-markdown',
  holds: 'comparison',
  ...MARKDOWN,
  write: writeComparison,
  copy: { text: writeComparison },
} as const satisfies Format<'comparison'>
