// What a step from one role to another would bring, line by line.
import { type GroupedLine, groupLines, type Held, LINE_GROUPS, type LineGroup } from './groupLines'
import type { Role } from './model'
import type { RoleGraph } from './roleGraph'

/** A responsibility that a step would bring. */
export interface StepLine extends GroupedLine {
  readonly group: Exclude<LineGroup, 'covered'>
}

const isBrought = (line: GroupedLine): line is StepLine => line.group !== 'covered'

/** What is in the same area in other words first, then what is partly new, then what is wholly so, each in the order of the role. */
export function stepLines(graph: RoleGraph, from: Held, to: Role): readonly StepLine[] {
  const lines = groupLines(graph, from, to).filter(isBrought)
  return LINE_GROUPS.flatMap((wanted) => lines.filter(({ group }) => group === wanted))
}
