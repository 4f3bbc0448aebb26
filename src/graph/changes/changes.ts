// What changed between two versions of a role graph, as plain data that can be written as JSON. A change is one thing that differs;
// what is the same is not listed. `before` is as it stood in the first version, `after` as it stands in the second.
import type { Text } from '../model'

/** Something with a name; a remark is named by what it says. */
export interface Named {
  readonly id: string
  readonly name: Text
}

/** What differs of something that is in both versions. Of lists, such as other names, only what went and what came. */
export interface FactChange<What extends string = string> {
  readonly what: What
  readonly before: readonly Text[]
  readonly after: readonly Text[]
}

export type GraphFact =
  | 'id'
  | 'title'
  | 'version'
  | 'updated'
  | 'languages'
  | 'comparison'
  | 'source'
  | 'sourceLanguage'
  | 'sourceRemark'
  | 'sourceNote'

/** Of an occupation code: its scheme and code, its label, how it matches, how sure that is. Of `position`: which of those in both. */
export type ItemFact =
  | 'id'
  | 'name'
  | 'position'
  | 'rank'
  | 'description'
  | 'licence'
  | 'names'
  | 'field'
  | 'level'
  | 'editorial'
  | 'note'
  | 'code'
  | 'formerIds'

/** Of a role, a field, a level, a skill, a scheme, a sign of readiness or a remark. */
export interface ItemChange {
  readonly how: 'added' | 'gone' | 'changed'
  /** Null where it was added. */
  readonly before: Named | null
  /** Null where it went. */
  readonly after: Named | null
  /** None where it was added or went. */
  readonly facts: readonly FactChange<ItemFact>[]
}

/** A responsibility where it stands. */
export interface LineAt {
  readonly role: Named
  readonly id: string
  readonly text: Text
  /** In its role, from 1. */
  readonly position: number
}

/**
 * `renamed`: it has another id. `moved`: it stands in another role. `reordered`: others passed it in its role. `translated`: only
 * wordings in further languages came or went. `asked`: another question.
 */
export type LineHow =
  | 'added'
  | 'gone'
  | 'split'
  | 'merged'
  | 'renamed'
  | 'moved'
  | 'reordered'
  | 'reworded'
  | 'translated'
  | 'retagged'
  | 'asked'

export interface LineChange {
  /** At least one. */
  readonly how: readonly LineHow[]
  /** None where it was added, several where they were merged. */
  readonly before: readonly LineAt[]
  /** None where it went, several where it was split. */
  readonly after: readonly LineAt[]
  readonly facts: readonly FactChange<'skills' | 'question'>[]
}

export interface TransitionAt {
  readonly from: Named
  readonly to: Named
  readonly kind: 'promotion' | 'lateral'
}

/** Of `cites`: the texts of the lines, of the role that is left and of the other in turn. */
export type TransitionFact = 'kind' | 'basis' | 'confidence' | 'reason' | 'cites'

export interface TransitionChange {
  readonly how: 'added' | 'gone' | 'reversed' | 'changed'
  readonly before: TransitionAt | null
  readonly after: TransitionAt | null
  readonly facts: readonly FactChange<TransitionFact>[]
}

export const ITEM_LISTS = ['fields', 'levels', 'skills', 'schemes', 'signals', 'remarks'] as const

/** Lists of what a graph names beside its roles; `remarks` are those on readiness. */
export type ItemList = (typeof ITEM_LISTS)[number]

export interface Changes extends Readonly<Record<ItemList, readonly ItemChange[]>> {
  readonly graph: readonly FactChange<GraphFact>[]
  readonly roles: readonly ItemChange[]
  /** Of all roles, those that were added or went included. */
  readonly lines: readonly LineChange[]
  readonly transitions: readonly TransitionChange[]
}

/** Whether nothing changed. */
export const isUnchanged = (changes: Changes): boolean =>
  [
    changes.graph,
    changes.roles,
    changes.lines,
    changes.transitions,
    ...ITEM_LISTS.map((list) => changes[list]),
  ].every((list) => list.length === 0)
