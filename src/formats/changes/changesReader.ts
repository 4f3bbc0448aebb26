// Who a list of changes is written for: the words of it beside those of all files. In the interface each is a text of the locale files.
import type { FactChange, GraphFact, ItemFact, TransitionFact } from '../../graph/changes/changes'
import type { ChangesHow, ChangesList } from '../../graph/changes/countChanges'
import type { Reader, Values } from '../reader'

export type ChangesGroup = 'added' | 'gone' | 'reversed' | 'changed'

/** The wording of a line is one, too; the name of a role is its title. */
type ChangesFact = GraphFact | ItemFact | TransitionFact | 'text' | 'skills' | 'question'

export type AnyFact = FactChange<ChangesFact>

/** Values that are words of the format and that other files do not write. */
export type ChangesValue = 'stated' | 'editorial' | 'field' | 'level' | 'skills' | 'ladder'

type ChangesWord =
  | 'heading'
  | 'versions'
  | 'nothing'
  | 'counts'
  | 'counted'
  | 'semicolon'
  | 'headingCount'
  | 'quote'
  | 'fact'
  | 'factAdded'
  | 'factGone'
  | 'inLanguage'
  | 'movedFrom'
  | 'movedTo'
  | 'positions'
  | 'linesGone'
  | 'wasStep'

export interface ChangesReader extends Reader {
  /** Writes a text of a graph so that it stands there as it is. */
  readonly literal: (text: string) => string
  /** As `say`, with the words of changes. */
  readonly tell: (word: ChangesWord, values?: Values) => string
  readonly list: (list: ChangesList) => string
  readonly group: (group: ChangesGroup) => string
  readonly how: (how: ChangesHow) => string
  readonly what: (what: ChangesFact) => string
  readonly value: (value: ChangesValue) => string
  /** What a language is called, among those that it is named beside. */
  readonly languageName: (language: string, among: readonly string[]) => string
}
