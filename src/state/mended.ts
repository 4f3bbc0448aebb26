// What was done to maps of the person's own since they were opened, by the id of the map, for as long as the page lives. Apart from
// the doing, whose checks are fetched on use.
import { createStore } from 'zustand/vanilla'
import { type Change, changesById } from '../graph/mend/changes'
import type { RoleGraphData } from '../graph/model'
import type { RoleGraph } from '../graph/roleGraph'
import type { Panel } from './panel'

/** One state of a map, and the panel that was open then. */
export interface Moment {
  readonly data: RoleGraphData
  readonly panel: Panel | null
}

export interface History {
  /** As the map was opened. */
  readonly base: RoleGraphData
  readonly present: RoleGraphData
  /** The latest last. */
  readonly past: readonly Moment[]
  /** What was undone; the one to be done again last. */
  readonly future: readonly Moment[]
}

interface Mended {
  readonly histories: ReadonlyMap<string, History>
  /** Maps of which the device did not take the last change, though it keeps them. */
  readonly unkept: ReadonlySet<string>
  /** Comes once the device was asked for all that was changed up to now. */
  readonly settled: Promise<void>
}

export const mended = createStore<Mended>(() => ({
  histories: new Map(),
  unkept: new Set(),
  settled: Promise.resolve(),
}))

/** What contents were compared with last: a map that is opened anew is another object. */
const compared = new WeakMap<RoleGraphData, { readonly present: RoleGraphData; readonly isAlike: boolean }>()

function isAlike(data: RoleGraphData, present: RoleGraphData): boolean {
  if (data === present) return true
  const known = compared.get(data)
  if (known?.present === present) return known.isAlike
  const isSame = JSON.stringify(data) === JSON.stringify(present)
  compared.set(data, { present, isAlike: isSame })
  return isSame
}

/** What was done to a graph as it is now; null where nothing was, or another took its id. */
export function historyOf({ id, data }: Pick<RoleGraph, 'id' | 'data'>): History | null {
  const history = mended.getState().histories.get(id)
  return history && isAlike(data, history.present) ? history : null
}

const NONE: readonly Change[] = []

const lists = new WeakMap<History, readonly Change[]>()

/** What was changed in a graph since it was opened; the same list for the same history. */
export function changesOf(graph: Pick<RoleGraph, 'id' | 'data'>): readonly Change[] {
  const history = historyOf(graph)
  if (history === null) return NONE
  const known = lists.get(history) ?? changesById(history.base, history.present)
  lists.set(history, known)
  return known
}
