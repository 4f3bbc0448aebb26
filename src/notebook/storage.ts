// What a device must be able to do to keep notebooks. It may refuse, be full, be cleared, take its time or be written by
// another page at any moment: what it did not do is a promise that is rejected.

export interface NotebookStorage {
  /** What stands under a key; null when nothing does. */
  readonly read: (key: string) => Promise<string | null>
  /**
   * Puts what `change` makes of what stands under a key in its place, in one step: no other page writes in between.
   * Null leaves it as it is. An adapter that can do so at once does so before it returns.
   */
  readonly update: (key: string, change: (held: string | null) => string | null) => Promise<void>
  readonly remove: (key: string) => Promise<void>
  /** The keys that begin so, in no order. */
  readonly keys: (prefix: string) => Promise<readonly string[]>
  /** Tells of each key that another page wrote or removed, null when it may be any. Returns an undo. */
  readonly onChange: (listener: (key: string | null) => void) => () => void
}

/** The key that the notebook of a graph is kept under. */
export const notebookKey = (graph: string): string => `rungs.notebook.${graph}`
