// Sorts problems by what is wrong, for people who are to mend them: each kind once, with as many as can be listed.
import type { Problem, ProblemCode } from './problems'

/** All problems of one code. */
export interface ProblemGroup {
  readonly code: ProblemCode
  readonly count: number
  /** The first of them, in their order. */
  readonly listed: readonly Problem[]
}

/** How many places of each list to take so that all together are at most `most`: as even as the lists allow. */
function sharesOf(
  lists: readonly (readonly Problem[])[],
  most: number,
): ReadonlyMap<readonly Problem[], number> {
  let left = most
  const shortestFirst = lists.toSorted((a, b) => a.length - b.length)
  return new Map(
    shortestFirst.map((list, index) => {
      const share = Math.min(list.length, Math.floor(left / (lists.length - index)))
      left -= share
      return [list, share]
    }),
  )
}

/** Groups in the order of their first problems; at most `most` problems are listed in all, dealt out to every group. */
export function groupProblems(problems: readonly Problem[], most: number): readonly ProblemGroup[] {
  const byCode = new Map<ProblemCode, Problem[]>()
  for (const problem of problems) {
    const same = byCode.get(problem.code)
    if (same === undefined) byCode.set(problem.code, [problem])
    else same.push(problem)
  }
  const shares = sharesOf([...byCode.values()], most)
  return [...byCode].map(([code, same]) => ({
    code,
    count: same.length,
    listed: same.slice(0, shares.get(same)),
  }))
}
