// What checks find: places in the value of a draft, before it is known where they came from.
import type { RoleGraphData } from '../model'
import type { Path } from './path'
import type { Detail, ProblemCode } from './problems'

/** A place, and the words to fill into the sentence of its code. */
export interface Finding {
  readonly at: Path
  readonly detail?: Detail
  /** Where the other one stands that it meets. */
  readonly first?: Path
}

/** A finding with what is wrong there. */
export interface Fault extends Finding {
  readonly code: ProblemCode
}

/** One check, which finds all faults of one code. */
export interface Check {
  readonly code: ProblemCode
  readonly find: (data: RoleGraphData) => Iterable<Finding>
}
