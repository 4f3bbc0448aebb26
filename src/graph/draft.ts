// What a format reads of a role graph before anything in it is checked.
import type { Path } from './checks/path'
import type { Problem } from './checks/problems'
import type { Origin } from './origin'

/** A plain value, as JSON.parse gives it, that should be a role graph. */
export interface Draft {
  readonly value: unknown
  /** Where what stands at a path of the value came from; also where what is missing there should stand. */
  readonly originOf: (path: Path) => Origin
}

/** What a format made of a file. */
export interface DraftRead {
  /** Null when the file cannot be read at all. */
  readonly draft: Draft | null
  /** What was wrong already while it was read, in the order of the file. */
  readonly problems: readonly Problem[]
}

/** The draft of a value in which each place is named by its path. */
export const draftOf = (value: unknown): Draft => ({
  value,
  originOf: (path) => ({ kind: 'path', path }),
})
