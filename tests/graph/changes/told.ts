// Changes as short lines, in order of the alphabet, so that two lists of them can be held against each other.
import type { Changes, ItemChange, LineAt, Named } from '../../../src/graph/changes/changes'
import { ITEM_LISTS } from '../../../src/graph/changes/changes'

const ids = (before: Named | null, after: Named | null): string =>
  before?.id === after?.id ? (after?.id ?? '') : `${before?.id ?? ''}>${after?.id ?? ''}`

const lineIds = (lines: readonly LineAt[]): string =>
  lines.map(({ role, id }) => `${role.id}/${id}`).join('+')

const itemTold =
  (list: string) =>
  ({ how, before, after, facts }: ItemChange): string =>
    [list, how, ids(before, after), ...facts.map(({ what }) => what)].join(' ')

/** `roles changed seo name`, `line reworded seo/seo-1>seo/seo-1`, `transition gone seo>manager`. */
export const told = (changes: Changes): readonly string[] =>
  [
    ...changes.graph.map(({ what }) => `graph ${what}`),
    ...changes.roles.map(itemTold('roles')),
    ...ITEM_LISTS.flatMap((list) => changes[list].map(itemTold(list))),
    ...changes.lines.map(
      ({ how, before, after }) => `line ${how.join('+')} ${lineIds(before)}>${lineIds(after)}`,
    ),
    ...changes.transitions.map(({ how, before, after, facts }) => {
      const of = (at: typeof before) => (at === null ? '' : `${at.from.id}~${at.to.id}`)
      return ['transition', how, `${of(before)}>${of(after)}`, ...facts.map(({ what }) => what)].join(' ')
    }),
  ].toSorted()
