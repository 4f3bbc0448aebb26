// What changed between two versions of a graph as Markdown, to be read in a review: how many of each kind first, then roles with their
// responsibilities, levels and fields, transitions, and the rest.
import type { Compared } from '../../graph/changes/changedRoles'
import {
  type Changes,
  type ItemChange,
  type ItemList,
  isUnchanged,
  type Named,
  type TransitionAt,
} from '../../graph/changes/changes'
import { countChanges, LISTS_FIRST, LISTS_LAST } from '../../graph/changes/countChanges'
import type { RoleGraph } from '../../graph/roleGraph'
import { type Telling, written } from '../changes/changedTexts'
import type { ChangesGroup, ChangesReader } from '../changes/changesReader'
import type { Format } from '../format'
import { factLines } from './factLines'
import { bullets, heading, MARKDOWN, page } from './markdown'
import { markdownWords } from './markdownText'
import { createRoleSections } from './roleSections'

const summaryOf = (content: Compared, { tell, list, how, say }: ChangesReader): string =>
  countChanges(content)
    .map((counted) =>
      tell('counts', {
        list: list(counted.list),
        counts: counted.counts
          .map(({ how: one, count }) => tell('counted', { how: how(one), count }))
          .join(say('comma')),
      }),
    )
    .join(tell('semicolon'))

type Item = readonly [item: string, ...below: readonly string[]]

/** Groups under headings of level 3, each with its number; none where it is empty. */
function groupsOf(
  groups: readonly (readonly [ChangesGroup, readonly Item[]])[],
  { tell, group }: ChangesReader,
) {
  return groups.flatMap(([name, items]) =>
    items.length === 0
      ? []
      : [heading(3, tell('headingCount', { what: group(name), count: items.length })), bullets(items)],
  )
}

function itemSections(telling: Telling, changes: Changes, list: ItemList): readonly string[] {
  const { before, after, reader } = telling
  if (changes[list].length === 0) return []
  const named = (item: Named | null, graph: RoleGraph) =>
    `**${item === null ? '' : written(item.name, graph, reader)}**`
  const of = (how: ItemChange['how']): readonly Item[] =>
    changes[list]
      .filter((change) => change.how === how)
      .map((change) => [
        change.after === null ? named(change.before, before) : named(change.after, after),
        ...change.facts.flatMap((fact) => factLines(telling, fact)),
      ])
  return [
    heading(2, reader.list(list)),
    ...groupsOf(
      (['added', 'gone', 'changed'] as const).map((how) => [how, of(how)]),
      reader,
    ),
  ]
}

function transitionSections(telling: Telling, { transitions }: Changes): readonly string[] {
  const { before, after, reader } = telling
  if (transitions.length === 0) return []
  const step = (at: TransitionAt, graph: RoleGraph) =>
    reader.say('step.name', {
      from: written(at.from.name, graph, reader),
      to: written(at.to.name, graph, reader),
    })
  const itemOf = (change: Changes['transitions'][number]): Item => {
    const at = change.after ?? change.before
    if (at === null) return ['']
    const was =
      change.how === 'reversed' && change.before !== null
        ? [reader.tell('wasStep', { step: step(change.before, before) })]
        : []
    return [
      `**${step(at, change.after === null ? before : after)}** · ${reader.say(at.kind)}`,
      ...was,
      ...change.facts.flatMap((fact) => factLines(telling, fact)),
    ]
  }
  const groups = (['added', 'gone', 'reversed', 'changed'] as const).map(
    (how) => [how, transitions.filter((change) => change.how === how).map(itemOf)] as const,
  )
  return [heading(2, reader.list('transitions')), ...groupsOf(groups, reader)]
}

/** Never throws; the same content and reader always give the same text. Where nothing changed, it says so. */
export function writeChangesMarkdown(content: Compared, words: Omit<ChangesReader, 'literal'>): string {
  const reader: ChangesReader = { ...words, literal: markdownWords }
  const { before, after, changes } = content
  const telling: Telling = { before, after, reader }
  const versions = reader.tell('versions', {
    before: markdownWords(before.data.version),
    dayBefore: before.updated,
    after: markdownWords(after.data.version),
    dayAfter: after.updated,
  })
  const facts = changes.graph.flatMap((fact) => factLines(telling, fact))
  return page([
    heading(1, reader.tell('heading', { map: written(after.title, after, reader) })),
    ...(isUnchanged(changes)
      ? [reader.tell('nothing'), versions]
      : [
          summaryOf(content, reader),
          versions,
          ...createRoleSections(content, telling),
          ...LISTS_FIRST.flatMap((list) => itemSections(telling, changes, list)),
          ...transitionSections(telling, changes),
          ...LISTS_LAST.flatMap((list) => itemSections(telling, changes, list)),
          ...(facts.length === 0
            ? []
            : [heading(2, reader.list('graph')), bullets(facts.map((fact) => [fact]))]),
        ]),
  ])
}

export const changesMarkdown = {
  id: 'changes-markdown',
  holds: 'changes',
  ...MARKDOWN,
  write: writeChangesMarkdown,
  copy: { text: writeChangesMarkdown },
} as const satisfies Format<'changes'>
