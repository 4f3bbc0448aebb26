// The integrity checks of a role graph, by name: what its schema cannot see, because it needs the whole graph.
// Returns every problem with its place, never the first alone; linear in the size of the graph; never throws.

import type { Path } from './checks/path'
import { createProblem, type ProblemCode } from './checks/problems'
import { referenceChecks } from './checks/referenceChecks'
import { textChecks } from './checks/textChecks'
import { transitionChecks } from './checks/transitionChecks'
import type { Problem, RoleGraphData } from './model'

/** What a check finds: a place and the words to fill into the sentence of its code. */
export interface Finding {
  readonly at: Path
  readonly detail?: Problem['detail']
}

/** One check, which finds all problems of one code. */
export interface Check {
  readonly code: ProblemCode
  readonly find: (data: RoleGraphData) => Iterable<Finding>
}

const checks: readonly Check[] = [...referenceChecks, ...transitionChecks, ...textChecks]

/** All problems of data that has passed the schema, check by check, each in the order of the file. */
export function checkRoleGraph(data: RoleGraphData): Problem[] {
  return checks.flatMap(({ code, find }) =>
    Array.from(find(data), ({ at, detail }) => createProblem(code, at, detail)),
  )
}
