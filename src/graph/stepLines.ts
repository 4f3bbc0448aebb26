// What a step from one role to another would bring.
import { groupLines, type Held } from './groupLines'
import type { Responsibility, Role } from './model'

/** A responsibility that a step would bring. */
export interface StepLine {
  readonly group: 'partly' | 'added'
  readonly responsibility: Responsibility
}

/** What is partly new first, then what is wholly so, each in the order of the role. */
export const stepLines = (from: Held, to: Role): readonly StepLine[] =>
  (['partly', 'added'] as const).flatMap((wanted) =>
    groupLines(from, to).flatMap(({ group, responsibility }) =>
      group === wanted ? [{ group: wanted, responsibility }] : [],
    ),
  )
