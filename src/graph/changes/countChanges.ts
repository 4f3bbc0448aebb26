// How many changes there are of each kind, list by list, in the order in which they are told.
import { type Compared, changedRoles } from './changedRoles'
import type { ItemList, LineChange, LineHow, TransitionChange } from './changes'

export type ChangesList = ItemList | 'graph' | 'roles' | 'lines' | 'transitions'

export type ChangesHow = LineHow | TransitionChange['how']

interface Counted {
  readonly list: ChangesList
  /** In a fixed order, each more than none. */
  readonly counts: readonly { readonly how: ChangesHow; readonly count: number }[]
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

/** Lists of items in the order in which they are told, before the transitions and after them. */
export const LISTS_FIRST = ['levels', 'fields'] as const satisfies readonly ItemList[]
export const LISTS_LAST = ['skills', 'schemes', 'signals', 'remarks'] as const satisfies readonly ItemList[]

/** Another id says little where the line has other words, too. */
export const tellingHows = (hows: readonly LineHow[]): readonly LineHow[] =>
  hows.length === 1 ? hows : hows.filter((how) => how !== 'renamed')

/** Lists in which something changed. Lines that came or went with their role count with that. */
export function countChanges(compared: Compared): readonly Counted[] {
  const { changes } = compared
  const roles = changedRoles(compared)
  const whole = new Set(
    roles
      .filter(({ how }) => how !== 'changed')
      .flatMap(({ lines }) => lines.filter(({ how }) => how.length === 1)),
  )
  const isWhole = (line: LineChange) => whole.has(line) && (line.how[0] === 'added' || line.how[0] === 'gone')
  const hows = (items: readonly { readonly how: ChangesHow }[]) => items.map(({ how }) => how)
  const all: readonly (readonly [ChangesList, readonly ChangesHow[]])[] = [
    ['roles', hows(roles)],
    ['lines', changes.lines.filter((line) => !isWhole(line)).flatMap(({ how }) => tellingHows(how))],
    ...LISTS_FIRST.map((list) => [list, hows(changes[list])] as const),
    ['transitions', hows(changes.transitions)],
    ...LISTS_LAST.map((list) => [list, hows(changes[list])] as const),
    ['graph', changes.graph.map(() => 'changed' as const)],
  ]
  return all
    .filter(([, told]) => told.length > 0)
    .map(([list, told]) => ({
      list,
      counts: HOWS.map((how) => ({ how, count: told.filter((one) => one === how).length })).filter(
        ({ count }) => count > 0,
      ),
    }))
}
