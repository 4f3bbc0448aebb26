// How many mistakes a graph has: all that were found, also those that were not told one by one.
import type { Problem } from './problems'

export interface ErrorCount {
  readonly count: number
  /** Whether there are more than were even counted. */
  readonly isMore: boolean
  /** How many of the count are not among the problems. */
  readonly beyond: number
}

export function countErrors(problems: readonly Problem[]): ErrorCount {
  const beyond = Number(problems.find(({ code }) => code === 'more-problems')?.detail['errors'] ?? 0)
  const errors = problems.filter(({ severity }) => severity === 'error')
  // It stands for mistakes that were not even counted.
  const counted = errors.filter(({ code }) => code !== 'too-many-problems')
  return { count: counted.length + beyond, isMore: counted.length < errors.length, beyond }
}
