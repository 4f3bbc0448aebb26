// What a device must be able to do to keep notebooks. It may refuse, be full, be cleared, take its time or be written by
// another page at any moment: what it did not do is a promise that is rejected.
import type { Entry } from './entry'

/** What only a newer version can read stands on the device, and must not be changed. */
export class NewerError extends Error {}

/** What was written for a graph and is not among its entries yet: by an earlier version, or by a page that went too soon. */
export interface Leftover {
  readonly text: string
  /** What of the same was taken over before; null when nothing was. */
  readonly before: string | null
  /** Whether it was found before that it cannot be read. */
  readonly isUnreadable: boolean
  /** Takes it off the device, once all of it is kept otherwise. */
  readonly settle: () => Promise<void>
}

export interface NotebookStorage {
  /** What stands under these keys of a graph, or under all of them. */
  readonly read: (graph: string, keys?: readonly string[]) => Promise<ReadonlyMap<string, unknown>>
  /**
   * Puts what `change` makes of what stands under some keys of a graph, in one step: no other page writes in between.
   * `change` is called once at the most. Resolves when all of it is on disk.
   */
  readonly update: (
    graph: string,
    keys: readonly string[],
    change: (held: ReadonlyMap<string, unknown>) => readonly Entry[],
  ) => Promise<void>
  readonly remove: (graph: string, keys: readonly string[]) => Promise<void>
  /** Texts that could not be read, kept apart. */
  readonly aside: {
    readonly read: (graph: string) => Promise<readonly string[]>
    readonly add: (graph: string, text: string) => Promise<void>
    readonly clear: (graph: string) => Promise<void>
  }
  /** What pages that are gone left, and no page of this moment. */
  readonly leftovers: (graph: string) => Promise<readonly Leftover[]>
  /**
   * Enters in the call what this page has and the device may not have yet, so that it outlives the page: it becomes a leftover.
   * An empty text takes it away. Whether it stands there.
   */
  readonly journal: (graph: string, text: string) => boolean
  /** The journals of a graph, of pages that are there and of those that are gone. Never throws. */
  readonly journals: (graph: string) => readonly string[]
  /** The graphs that something was ever written for, as far as can be told; `fault` is why not all can. Never rejects. */
  readonly graphs: () => Promise<{ readonly ids: readonly string[]; readonly fault: unknown }>
  /** Tells of the keys of a graph that another page wrote, null when they may be any. Returns an undo. */
  readonly onChange: (graph: string, listener: (keys: readonly string[] | null) => void) => () => void
}
