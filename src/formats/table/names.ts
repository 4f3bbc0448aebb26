// When two names are one. Unless a person wants them exactly as they are written, those are that differ only in case, width or spaces;
// and each that was taken for another one is told, with its cell.
import { createProblem, type Problem } from '../../graph/checks/problems'
import type { Cell } from './row'
import { fold } from './wordings'

/** What one map takes for the same. */
export interface Names {
  readonly isExact: boolean
  /** Names with one key are the same. */
  readonly keyOf: (name: string) => string
  /** Tells that what a cell says was taken for another name. */
  readonly tell: (found: Pick<Cell, 'text' | 'origin'>, meant: string) => void
  readonly problems: readonly Problem[]
}

export function createNames(isExact: boolean): Names {
  const problems: Problem[] = []
  return {
    isExact,
    keyOf: isExact ? (name) => name : fold,
    tell: ({ text, origin }, meant) => {
      if (text !== meant) problems.push(createProblem('name-as-meant', origin, { found: text, meant }))
    },
    problems,
  }
}
