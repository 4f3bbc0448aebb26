// What changed between two versions of a graph as Markdown, to be read in a review: how many of each kind first, then roles with their
// responsibilities, levels and fields, transitions, and the rest.
import {
  type Changes,
  type ItemChange,
  type ItemList,
  isUnchanged,
  type Named,
  type TransitionAt,
} from '../../graph/changes/changes'
import type { RoleGraph } from '../../graph/roleGraph'
import { createRoleSections, roleSectionCounts } from './changedRoles'
import { factLines, type Telling, written } from './changedTexts'
import type { ChangesGroup, ChangesHow, ChangesReader } from './changesReader'
import { bullets, heading, page } from './markdown'
import { markdownWords } from './markdownText'

export interface ChangesContent {
  readonly before: RoleGraph
  readonly after: RoleGraph
  readonly changes: Changes
}

/** In this order they are counted. */
const HOWS = [
  'added',
  'gone',
  'changed',
  'reversed',
  'reworded',
  'split',
  'merged',
  'moved',
  'reordered',
  'retagged',
  'translated',
  'asked',
  'renamed',
] as const satisfies readonly ChangesHow[]

function countsOf(hows: readonly ChangesHow[], { tell, how, say }: ChangesReader): string {
  return HOWS.map((one) => ({ how: how(one), count: hows.filter((other) => other === one).length }))
    .filter(({ count }) => count > 0)
    .map((counted) => tell('counted', counted))
    .join(say('comma'))
}

const LISTS = ['levels', 'fields'] as const satisfies readonly ItemList[]
const OTHER_LISTS = ['skills', 'schemes', 'signals', 'remarks'] as const satisfies readonly ItemList[]

function summaryOf(content: ChangesContent, reader: ChangesReader): string {
  const { changes } = content
  const { roles, lines } = roleSectionCounts(content)
  const hows = (items: readonly { readonly how: ChangesHow }[]) => items.map(({ how }) => how)
  const counted = [
    ['roles', roles],
    ['lines', lines],
    ...LISTS.map((list) => [list, hows(changes[list])] as const),
    ['transitions', hows(changes.transitions)],
    ...OTHER_LISTS.map((list) => [list, hows(changes[list])] as const),
    ['graph', changes.graph.map(() => 'changed' as const)],
  ] as const
  return counted
    .filter(([, all]) => all.length > 0)
    .map(([list, all]) => reader.tell('counts', { list: reader.list(list), counts: countsOf(all, reader) }))
    .join(reader.tell('semicolon'))
}

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
export function writeChangesMarkdown(content: ChangesContent, reader: ChangesReader): string {
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
          ...LISTS.flatMap((list) => itemSections(telling, changes, list)),
          ...transitionSections(telling, changes),
          ...OTHER_LISTS.flatMap((list) => itemSections(telling, changes, list)),
          ...(facts.length === 0
            ? []
            : [heading(2, reader.list('graph')), bullets(facts.map((fact) => [fact]))]),
        ]),
  ])
}
